package org.phieukin.forensics;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every table of a database: which rows can be joined to a ballot, and in which orders they lie.
 */
public final class Rows {
  private static final String TABLES =
      "SELECT table_name FROM information_schema.tables WHERE lower(table_schema) = 'public'";

  /** What a database keeps beside the columns. */
  private static final Map<Boolean, String> HIDDEN =
      Map.of(
          true,
          "CAST(_ROWID_ AS BIGINT)",
          false,
          "(ctid::text::point)[0] * 100000 + (ctid::text::point)[1],"
              + " xmin::text::bigint, xmax::text::bigint, cmin::text::bigint");

  private final Connection database;
  private final Vote vote;
  private final Findings findings = new Findings();
  private int read;

  /** Those of a database on which this vote was held. */
  public Rows(Connection database, Vote vote) {
    this.database = database;
    this.vote = vote;
  }

  /** Reads everything. */
  public Findings findings() throws SQLException {
    boolean h2 = database.getMetaData().getURL().startsWith("jdbc:h2:");
    for (var table : names()) {
      try (var statement = database.createStatement();
          var rows =
              statement.executeQuery(
                  "SELECT " + HIDDEN.get(h2) + ", t.* FROM \"" + table + "\" t")) {
        table(table.toLowerCase(), rows);
      }
    }
    return findings;
  }

  /** How many rows were read. */
  public int read() {
    return read;
  }

  private List<String> names() throws SQLException {
    var names = new ArrayList<String>();
    try (var statement = database.createStatement();
        var rows = statement.executeQuery(TABLES)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private void table(String table, ResultSet rows) throws SQLException {
    var columns = rows.getMetaData();
    var places = new TreeMap<String, Map<Integer, Double>>();
    var texts = new TreeMap<String, Map<Integer, String>>();
    for (int row = 0; rows.next(); row++, read++) {
      var values = new ArrayList<Object>();
      for (int n = 1; n <= columns.getColumnCount(); n++) {
        values.add(rows.getObject(n));
      }
      int ballot = ballot(values);
      if (ballot >= 0) {
        put(places, table + " order of rows", ballot, (double) row);
        for (int n = 0; n < values.size(); n++) {
          var name = table + "." + columns.getColumnName(n + 1).toLowerCase() + "#" + n;
          if (values.get(n) instanceof Number number) {
            put(places, name, ballot, number.doubleValue());
          } else if (values.get(n) != null) {
            put(texts, name, ballot, text(values.get(n)));
          }
        }
      }
    }
    places.forEach(findings::note);
    texts.forEach((name, of) -> findings.note(name, sorted(of)));
  }

  private static <T> void put(Map<String, Map<Integer, T>> all, String name, int ballot, T value) {
    all.computeIfAbsent(name, any -> new TreeMap<>()).put(ballot, value);
  }

  /** Texts by their place among each other. */
  private static Map<Integer, Double> sorted(Map<Integer, String> texts) {
    var order = texts.values().stream().distinct().sorted().toList();
    var places = new TreeMap<Integer, Double>();
    texts.forEach((ballot, text) -> places.put(ballot, (double) order.indexOf(text)));
    return places;
  }

  private static String text(Object value) {
    return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value.toString();
  }

  /** Which ballot a row names, by its hash, its slip or its bytes; −1 where it names none. */
  private int ballot(List<Object> values) {
    var all = values.stream().filter(one -> one != null).map(Rows::text).toList();
    for (int n = 0; n < vote.known().size(); n++) {
      var one = vote.known().get(n).ballot();
      var names = new ArrayList<>(vote.written(n));
      names.add(one.credential());
      if (all.stream().anyMatch(text -> names.stream().anyMatch(text::contains))) {
        return n;
      }
    }
    return -1;
  }
}
