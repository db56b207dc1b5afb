package org.phieukin.site;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads every row once at each start: H2 has no sums over what it stores, and a piece of its file
 * that a disk has lost would be met only when it is needed. What can be read and is wrong, the
 * record, the boxes and the witness find.
 */
@ApplicationScoped
class TablesRead {
  private static final int EARLY = 3;

  @Inject AgroalDataSource database;
  @Inject OnDisk disk;

  void read(@Observes @Priority(EARLY) StartupEvent start) throws SQLException {
    if (disk.beside("mv.db").isEmpty()) {
      return;
    }
    try (var connection = database.getConnection()) {
      for (var table : tables(connection)) {
        read(connection, table);
      }
    }
  }

  private static List<String> tables(Connection connection) throws SQLException {
    var tables = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }

  /** Reads a table. @throws IllegalStateException and names it, where it cannot be read */
  private void read(Connection connection, String table) {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int n = 1; n <= columns; n++) {
          rows.getObject(n);
        }
      }
    } catch (SQLException | RuntimeException damaged) {
      throw new IllegalStateException(
          "The database file "
              + disk.beside("mv.db").orElseThrow()
              + " is damaged (table "
              + table
              + "). Leave it as it is, move the data folder aside and restore the newest backup.",
          damaged);
    }
  }
}
