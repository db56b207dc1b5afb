package org.phieukin.box;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.phieukin.protocol.Hashes;

/**
 * Gives the ballots of boxes that an older version closed their hashes, between the scripts V70 and
 * V72: the databases have no function for it in common.
 */
public class V71__HashesOfClosedBallots extends BaseJavaMigration {
  @Override
  public void migrate(Context context) throws SQLException {
    hash(context.getConnection());
  }

  private static void hash(Connection database) throws SQLException {
    try (var ballots = database.prepareStatement("SELECT id, json FROM closed_ballot");
        var update = database.prepareStatement("UPDATE closed_ballot SET hash = ? WHERE id = ?");
        var rows = ballots.executeQuery()) {
      while (rows.next()) {
        update.setBytes(1, Hashes.sha256(rows.getString(2)));
        update.setLong(2, rows.getLong(1));
        update.executeUpdate();
      }
    }
  }
}
