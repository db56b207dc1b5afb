package org.phieukin.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.phieukin.protocol.Hashes;

/** A database of the version before becomes one of this. */
class UpgradeTest {
  private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

  private void migrate(String target) {
    Flyway.configure()
        .dataSource(url, "sa", "sa")
        .locations("classpath:db/migration")
        .callbacks(new HashesOfClosedBallots())
        .target(target)
        .load()
        .migrate();
  }

  @Test
  void ballots_of_boxes_closed_before_get_the_hash_of_their_bytes() throws SQLException {
    migrate("62");
    try (var database = DriverManager.getConnection(url, "sa", "sa");
        var statement = database.createStatement()) {
      statement.execute("SET REFERENTIAL_INTEGRITY FALSE");
      insert(statement, 1, "{\"one\":1}");
      insert(statement, 2, "{\"two\":2}");
      migrate("72");
      var rows = statement.executeQuery("SELECT json, hash FROM closed_ballot ORDER BY json");
      for (var json : new String[] {"{\"one\":1}", "{\"two\":2}"}) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getString(1)).isEqualTo(json);
        assertThat(rows.getBytes(2)).isEqualTo(Hashes.sha256(json));
      }
      assertThat(rows.next()).isFalse();
    }
  }

  private static void insert(Statement database, int number, String json) throws SQLException {
    var credential = String.valueOf(number).repeat(64);
    var tracker = String.valueOf(number).repeat(43);
    database.execute(
        "INSERT INTO closed_ballot VALUES (%d, 'poll', '%s', '%s', '%s')"
            .formatted(number, credential, tracker, json));
  }
}
