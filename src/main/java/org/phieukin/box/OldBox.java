package org.phieukin.box;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The open box of older versions, where ballots lay in plain. A poll that was open during the
 * change of version keeps its ballots: they move into the open box. The table goes when it is
 * empty.
 */
@ApplicationScoped
class OldBox {
  @Inject AgroalDataSource database;
  @Inject OldBallots ballots;

  /** Moves what is there; harmless where nothing is. */
  void carryOver() {
    try {
      if (!exists()) {
        return;
      }
      for (var pollUuid : ballots.polls()) {
        int carried = ballots.carry(pollUuid);
        Log.infof("Poll %s: %d ballots of the version before carried over.", pollUuid, carried);
      }
      execute("DROP TABLE IF EXISTS sealed_ballot");
    } catch (SQLException e) {
      throw new IllegalStateException("The ballot box of the version before cannot be read", e);
    }
  }

  private boolean exists() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var tables =
            statement.executeQuery(
                "SELECT count(*) FROM information_schema.tables WHERE lower(table_name) ="
                    + " 'sealed_ballot'")) {
      tables.next();
      return tables.getInt(1) > 0;
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
