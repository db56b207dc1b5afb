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
  private final String version;

  /** Before the script of this number. */
  protected BeforeScript(String version) {
    this.version = version;
  }

  @Override
  public final boolean supports(Event event, Context context) {
    return event == Event.BEFORE_EACH_MIGRATE
        && context.getMigrationInfo().getVersion().getVersion().equals(version);
  }

  @Override
  public final void handle(Event event, Context context) {
    try {
      compute(context.getConnection());
    } catch (SQLException e) {
      throw new FlywayException("Before the script " + version, e);
    }
  }

  /** In the transaction of the script; it may have to run again after one that failed. */
  protected abstract void compute(Connection database) throws SQLException;
}
