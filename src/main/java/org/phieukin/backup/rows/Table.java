package org.phieukin.backup.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A table of the application.
 *
 * @param key the columns that tell its rows apart
 * @param refersTo the tables that must be filled before it
 * @param toItself the column by which its rows refer to others of it; empty where none does
 */
record Table(String name, List<String> key, Set<String> refersTo, String toItself) {
  /** The database's own book about its scripts; a restored one gets it from the scripts. */
  static final String SCRIPTS = "flyway_schema_history";

  /** All tables, each after those that it refers to. */
  static List<Table> all(Connection database) throws SQLException {
    var left = new ArrayList<Table>();
    try (var found =
        database
            .getMetaData()
            .getTables(
                database.getCatalog(),
                database.getSchema(),
                "%",
                new String[] {"TABLE", "BASE TABLE"})) {
      while (found.next()) {
        var name = found.getString("TABLE_NAME");
        if (!name.equalsIgnoreCase(SCRIPTS)) {
          left.add(of(database, name));
        }
      }
    }
    return sorted(left);
  }

  private static List<Table> sorted(List<Table> all) {
    var left = new ArrayList<>(all);
    var sorted = new ArrayList<Table>();
    var done = new TreeSet<String>();
    while (!left.isEmpty()) {
      var next =
          left.stream()
              .filter(table -> done.containsAll(table.refersTo()))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("tables refer to each other in a ring"));
      left.remove(next);
      done.add(next.name());
      sorted.add(next);
    }
    return sorted;
  }

  private static Table of(Connection database, String name) throws SQLException {
    var key = new TreeMap<Integer, String>();
    var meta = database.getMetaData();
    try (var columns = meta.getPrimaryKeys(database.getCatalog(), database.getSchema(), name)) {
      while (columns.next()) {
        key.put(columns.getInt("KEY_SEQ"), lower(columns.getString("COLUMN_NAME")));
      }
    }
    var refersTo = new TreeSet<String>();
    var toItself = "";
    try (var foreign = meta.getImportedKeys(database.getCatalog(), database.getSchema(), name)) {
      while (foreign.next()) {
        var other = lower(foreign.getString("PKTABLE_NAME"));
        if (other.equals(lower(name))) {
          toItself = lower(foreign.getString("FKCOLUMN_NAME"));
        } else {
          refersTo.add(other);
        }
      }
    }
    return new Table(lower(name), List.copyOf(key.values()), refersTo, toItself);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /**
   * The order of its rows in a backup. Those of the open box are sorted by tag: it says nothing.
   */
  String order() {
    var keys = String.join(", ", key);
    if (name.equals("open_ballot")) {
      return "credential_tag, " + keys;
    }
    return toItself.isEmpty()
        ? keys
        : "CASE WHEN " + toItself + " IS NULL THEN 0 ELSE 1 END, " + keys;
  }

  /** Which of its rows a backup carries: no key of a box that is closed by then. */
  String which() {
    return name.equals("box_key")
        ? " WHERE poll_uuid IN (SELECT uuid FROM poll WHERE state IN ('OPEN', 'PAUSED'))"
        : "";
  }
}
