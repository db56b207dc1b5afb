package org.phieukin.backup.rows;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/**
 * All rows of a database as they stand at one moment, whoever writes meanwhile: one transaction
 * that sees what was committed when it began. Read one by one, so that no table need fit into
 * memory.
 */
public final class Rows {
  private final Connection database;
  private final List<Table> tables;

  /** Begins that transaction; it ends with the connection, or its next commit. */
  public Rows(Connection database) throws SQLException {
    this.database = database;
    database.setAutoCommit(false);
    database.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
    tables = Table.all(database);
  }

  /** The last script that the database has run. */
  public String version() throws SQLException {
    var versions = new ArrayList<String>();
    try (var query =
            database.prepareStatement(
                "SELECT \"version\" FROM \""
                    + Table.SCRIPTS
                    + "\" WHERE \"success\" AND \"version\" IS NOT NULL"
                    + " ORDER BY \"installed_rank\"");
        var found = query.executeQuery()) {
      while (found.next()) {
        versions.add(found.getString(1));
      }
    }
    return versions.stream()
        .max((one, other) -> Long.compare(Long.parseLong(one), Long.parseLong(other)))
        .orElseThrow();
  }

  /** How many there are. */
  public int number() throws SQLException {
    int all = 0;
    for (var table : tables) {
      all += number("SELECT COUNT(*) FROM " + table.name() + table.which());
    }
    return all;
  }

  /** The polls whose box is open. */
  public List<String> openPolls() throws SQLException {
    var open = new ArrayList<String>();
    try (var query =
            database.prepareStatement("SELECT uuid FROM poll WHERE state IN ('OPEN', 'PAUSED')");
        var found = query.executeQuery()) {
      while (found.next()) {
        open.add(found.getString(1));
      }
    }
    return open;
  }

  private int number(String sql) throws SQLException {
    try (var query = database.prepareStatement(sql);
        var found = query.executeQuery()) {
      found.next();
      return found.getInt(1);
    }
  }

  /** Writes them all. @param done is told after each row how many there are by then */
  public void write(OutputStream to, IntConsumer done) throws SQLException, IOException {
    var out = new DataOutputStream(to);
    int written = 0;
    for (var table : tables) {
      written = write(table, out, written, done);
    }
    out.writeBoolean(false);
    out.flush();
  }

  private int write(Table table, DataOutputStream out, int before, IntConsumer done)
      throws SQLException, IOException {
    int written = before;
    var keys = String.join(", ", table.key());
    var where = table.key().stream().map(column -> column + " = ?");
    var one =
        "SELECT * FROM " + table.name() + " WHERE " + where.collect(Collectors.joining(" AND "));
    try (var query =
            database.prepareStatement(
                "SELECT "
                    + keys
                    + " FROM "
                    + table.name()
                    + table.which()
                    + " ORDER BY "
                    + table.order());
        var row = database.prepareStatement(one);
        var found = query.executeQuery()) {
      while (found.next()) {
        for (int n = 1; n <= table.key().size(); n++) {
          row.setObject(n, found.getObject(n));
        }
        try (var whole = row.executeQuery()) {
          whole.next();
          write(table, whole, out);
        }
        done.accept(++written);
      }
    }
    return written;
  }

  private static void write(Table table, ResultSet row, DataOutputStream out)
      throws SQLException, IOException {
    var columns = row.getMetaData();
    out.writeBoolean(true);
    Cell.write(out, table.name());
    out.writeShort(columns.getColumnCount());
    for (int n = 1; n <= columns.getColumnCount(); n++) {
      Cell.write(out, columns.getColumnName(n).toLowerCase(Locale.ROOT));
    }
    for (int n = 1; n <= columns.getColumnCount(); n++) {
      Cell.write(out, row.getObject(n));
    }
  }
}
