package org.phieukin.print;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;

/** Puts the tables of archives back to how they were before there were any. */
@ApplicationScoped
class ArchiveTable {
  @Inject AgroalDataSource database;

  void forget(String pollUuid) {
    for (var table : new String[] {"lamp", "archive_piece", "archive"}) {
      try (var connection = database.getConnection();
          var delete =
              connection.prepareStatement("DELETE FROM " + table + " WHERE poll_uuid = ?")) {
        delete.setString(1, pollUuid);
        delete.executeUpdate();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
