package org.phieukin.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.phieukin.protocol.Hashes;
import org.phieukin.protocol.SlipNumber;

/**
 * What a version left that ended with the script V62: a box that it closed, and slips without their
 * numbers. Two scripts since then ask for what no database can compute; an upgrade that did not
 * know that has failed already.
 */
final class OldDatabase {
  private static final String ONE = "a".repeat(64);
  private static final String OTHER = "b".repeat(64);

  private OldDatabase() {}

  /** Makes it where this server, which has not yet started, will look for it. */
  static void before(Packaged server) throws SQLException {
    var name = server.databaseUser();
    var scripts =
        Flyway.configure()
            .dataSource(server.databaseUrl(), name, name)
            .locations("classpath:db/migration");
    scripts.target("62").load().migrate();
    try (var database = server.database();
        var statement = database.createStatement()) {
      fill(statement);
    }
    // As the owner tried it with a package that computed nothing between the scripts.
    var tried = scripts.target("latest").load();
    assertThatThrownBy(tried::migrate).hasMessageContaining("V72");
  }

  private static void fill(Statement database) throws SQLException {
    database.execute(
        "INSERT INTO meeting (uuid, body, ordinal, term, held_on, place, legal_basis, criteria)"
            + " VALUES ('m', 'Ban Chấp hành', '', '', DATE '2023-12-15', '', '', '')");
    database.execute(
        "INSERT INTO poll (uuid, meeting_uuid, list_order, kind, preset, title, blank_allowed,"
            + " state, cancel_reason) VALUES ('p', 'm', 1, 'CONFIDENCE', 'qd96', 'Lần trước', TRUE,"
            + " 'CANCELLED', 'Kiểm lại')");
    for (var credential : new String[] {ONE, OTHER}) {
      var id = credential.charAt(0);
      database.execute(
          "INSERT INTO slip (id, poll_uuid, credential, state) VALUES (%d, 'p', '%s', 'GOOD')"
              .formatted((int) id, credential));
      database.execute(
          "INSERT INTO closed_ballot VALUES (%d, 'p', '%s', '%s', '%s')"
              .formatted((int) id, credential, String.valueOf(id).repeat(43), json(credential)));
    }
  }

  private static String json(String credential) {
    return "{\"credential\":\"%s\"}".formatted(credential);
  }

  /** Whether this version has given every row what its scripts ask for. */
  static void isWholeIn(Packaged server) throws SQLException {
    var found =
        "SELECT s.credential, s.slip_number, c.hash FROM slip s JOIN closed_ballot c"
            + " ON c.credential = s.credential WHERE s.poll_uuid = 'p' ORDER BY s.credential";
    try (var database = server.database();
        var statement = database.createStatement();
        var rows = statement.executeQuery(found)) {
      for (var credential : new String[] {ONE, OTHER}) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getString(1)).isEqualTo(credential);
        assertThat(rows.getString(2)).isEqualTo(SlipNumber.of(credential).value());
        assertThat(rows.getBytes(3)).isEqualTo(Hashes.sha256(json(credential)));
      }
    }
  }
}
