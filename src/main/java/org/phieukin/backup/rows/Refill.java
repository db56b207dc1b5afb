package org.phieukin.backup.rows;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;

/**
 * Fills a database, whose scripts have run and which is otherwise empty, with the rows of another.
 */
public final class Refill {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

  private final Connection database;
  private final Map<String, PreparedStatement> inserts = new HashMap<>();

  /** Takes away what the scripts have put in. */
  public Refill(Connection database) throws SQLException {
    this.database = database;
    database.setAutoCommit(false);
    var tables = new ArrayList<>(Table.all(database));
    Collections.reverse(tables);
    for (var table : tables) {
      try (var delete = database.prepareStatement("DELETE FROM " + table.name())) {
        delete.executeUpdate();
      }
    }
  }

  /** Puts all rows in and commits. @return how many */
  public int read(InputStream from, IntConsumer done) throws SQLException, IOException {
    var in = new DataInputStream(from);
    int rows = 0;
    while (in.readBoolean()) {
      row(in);
      done.accept(++rows);
    }
    for (var insert : inserts.values()) {
      insert.close();
    }
    database.commit();
    return rows;
  }

  /** A row is its table and, for each column, name and value; the names come before any value. */
  private void row(DataInputStream in) throws SQLException, IOException {
    var table = name(in);
    var columns = new ArrayList<String>();
    int width = in.readShort();
    for (int n = 0; n < width; n++) {
      columns.add(name(in));
    }
    var insert = insert(table, columns);
    for (int n = 1; n <= width; n++) {
      Cell.read(in, insert, n);
    }
    insert.executeUpdate();
  }

  private PreparedStatement insert(String table, List<String> columns) throws SQLException {
    var known = inserts.get(table);
    if (known == null) {
      var places = String.join(", ", Collections.nCopies(columns.size(), "?"));
      known =
          database.prepareStatement(
              "INSERT INTO "
                  + table
                  + " ("
                  + String.join(", ", columns)
                  + ") VALUES ("
                  + places
                  + ")");
      inserts.put(table, known);
    }
    return known;
  }

  private static String name(DataInputStream in) throws IOException {
    in.readByte();
    var name = Cell.text(in);
    if (!NAME.matcher(name).matches()) {
      throw new IOException("no name of a table or column");
    }
    return name;
  }
}
