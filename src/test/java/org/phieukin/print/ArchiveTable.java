package org.phieukin.print;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;

/** Puts the tables of archives back to how they were before there were any. */
@ApplicationScoped
public class ArchiveTable {
  @Inject AgroalDataSource database;

  /** As after a server that died before it recounted. */
  public void forgetRecount(String pollUuid) {
    change("UPDATE archive SET recount = NULL WHERE poll_uuid = ?", pollUuid);
  }

  void forget(String pollUuid) {
    for (var table : new String[] {"lamp", "archive_piece", "archive"}) {
      change("DELETE FROM " + table + " WHERE poll_uuid = ?", pollUuid);
    }
  }

  private void change(String sql, String pollUuid) {
    try (var connection = database.getConnection();
        var change = connection.prepareStatement(sql)) {
      change.setString(1, pollUuid);
      change.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
