package org.phieukin.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.phieukin.backup.rows.Refill;
import org.phieukin.backup.rows.Rows;

/** Rows go from one database into another whole, and in an order that says nothing. */
class RowsTest {
  private static final String TABLES =
      "CREATE TABLE poll (uuid VARCHAR(24), rehearses VARCHAR(24), state VARCHAR(9), held DATE,"
          + " blank BOOLEAN, number INTEGER, PRIMARY KEY (uuid), FOREIGN KEY (rehearses)"
          + " REFERENCES poll (uuid));"
          + "CREATE TABLE a_line (poll_uuid VARCHAR(24), place INTEGER, name VARCHAR(99),"
          + " PRIMARY KEY (poll_uuid, place), FOREIGN KEY (poll_uuid) REFERENCES poll (uuid));"
          + "CREATE TABLE box_key (poll_uuid VARCHAR(24), sealed VARCHAR(99),"
          + " PRIMARY KEY (poll_uuid));"
          + "CREATE TABLE open_ballot (id BIGINT, credential_tag BYTEA, PRIMARY KEY (id))";

  private static Connection database(String name) throws SQLException {
    var database = DriverManager.getConnection("jdbc:h2:mem:" + name);
    run(database, TABLES);
    return database;
  }

  private static void run(Connection database, String sql) throws SQLException {
    try (var statement = database.createStatement()) {
      for (var one : sql.split(";")) {
        statement.execute(one);
      }
    }
  }

  private static List<String> all(Connection database, String sql) throws SQLException {
    var found = new ArrayList<String>();
    try (var statement = database.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  @Test
  void every_kind_of_value_arrives_whoever_refers_to_whom_and_writes_meanwhile() throws Exception {
    try (var from = database("from");
        var meanwhile = DriverManager.getConnection("jdbc:h2:mem:from");
        var to = database("to")) {
      run(
          from,
          "INSERT INTO poll VALUES ('b', NULL, 'CLOSED', DATE '2026-11-28', TRUE, 7);INSERT INTO"
              + " poll VALUES ('a', 'b', 'OPEN', NULL, FALSE, NULL);INSERT INTO a_line VALUES ('a',"
              + " 1, 'Đỗ Thị A');INSERT INTO box_key VALUES ('a', 'open'); INSERT INTO box_key"
              + " VALUES ('b', 'over');INSERT INTO open_ballot VALUES (1, X'03'); INSERT INTO"
              + " open_ballot VALUES (2, X'01');INSERT INTO open_ballot VALUES (3, X'02')");
      run(to, "INSERT INTO poll VALUES ('of a script', NULL, 'OPEN', NULL, NULL, 1)");
      var rows = new Rows(from);
      int number = rows.number();
      run(meanwhile, "INSERT INTO open_ballot VALUES (4, X'00')");
      var written = new ByteArrayOutputStream();
      var done = new ArrayList<Integer>();
      rows.write(written, done::add);
      assertThat(done).hasSize(number).last().isEqualTo(7);
      assertThat(new Refill(to).read(new ByteArrayInputStream(written.toByteArray()), now -> {}))
          .isEqualTo(7);
      assertThat(all(to, "SELECT uuid || COALESCE(rehearses, '') FROM poll ORDER BY 1"))
          .containsExactly("ab", "b");
      assertThat(all(to, "SELECT held FROM poll WHERE blank AND number = 7"))
          .containsExactly("2026-11-28");
      assertThat(all(to, "SELECT name FROM a_line")).containsExactly("Đỗ Thị A");
      assertThat(all(to, "SELECT poll_uuid FROM box_key"))
          .as("no key of a box that is closed")
          .containsExactly("a");
      var text = java.util.HexFormat.of().formatHex(written.toByteArray());
      assertThat(text.indexOf("020000000101"))
          .as("sorted by tag")
          .isLessThan(text.indexOf("020000000102"));
      assertThat(text.indexOf("020000000102")).isLessThan(text.indexOf("020000000103"));
    }
  }
}
