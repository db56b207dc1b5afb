package org.phieukin.box;

import java.sql.Connection;
import java.sql.SQLException;
import org.phieukin.protocol.Hashes;
import org.phieukin.site.BeforeScript;

/**
 * Gives the ballots of boxes that an older version closed their hashes, for which V70 made room and
 * V72 asks.
 */
public final class HashesOfClosedBallots extends BeforeScript {
  /** As the platform makes it. */
  public HashesOfClosedBallots() {
    super("72");
  }

  @Override
  protected void compute(Connection database) throws SQLException {
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
