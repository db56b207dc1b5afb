package org.phieukin.site;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * What Java computes in an older database right before a script that asks for it, where H2 and
 * PostgreSQL have no function in common. Not a script in Java with a number of its own: the
 * platform finds those only beside the others, in no room. Named in quarkus.flyway.callbacks.
 */
public abstract class BeforeScript extends BaseCallback {
  private static final String LIST = "flyway_schema_history";
  private static final String FORGET =
      "DELETE FROM \"" + LIST + "\" WHERE \"version\" = ? AND \"success\" = FALSE";

  private final String version;

  /** Before the script of this number. */
  protected BeforeScript(String version) {
    this.version = version;
  }

  @Override
  public final boolean supports(Event event, Context context) {
    return event == Event.BEFORE_VALIDATE
        || event == Event.BEFORE_EACH_MIGRATE
            && context.getMigrationInfo().getVersion().getVersion().equals(version);
  }

  @Override
  public final void handle(Event event, Context context) {
    try {
      if (event == Event.BEFORE_VALIDATE) {
        forgetFailure(context.getConnection());
      } else {
        compute(context.getConnection());
      }
    } catch (SQLException e) {
      throw new FlywayException("Before the script " + version, e);
    }
  }

  /**
   * A package that did not compute this yet has left the failure of its script in H2's list, and
   * nothing would start any more; the script's first statement failed, so it has changed nothing.
   */
  private void forgetFailure(Connection database) throws SQLException {
    if (hasList(database)) {
      try (var delete = database.prepareStatement(FORGET)) {
        delete.setString(1, version);
        delete.executeUpdate();
      }
    }
  }

  private static boolean hasList(Connection database) throws SQLException {
    try (var tables = database.getMetaData().getTables(null, database.getSchema(), LIST, null)) {
      return tables.next();
    }
  }

  /** In the transaction of the script; it may have to run again after one that failed. */
  protected abstract void compute(Connection database) throws SQLException;
}
