package org.phieukin.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phieukin.mutated.Written;
import org.phieukin.postgres.Shared;
import org.phieukin.site.Faults;
import org.phieukin.witness.Witnessed;

/** A database that dies while its rows are read into a backup. */
class DatabaseDiesTest {
  private static final String DATABASE = "dies_under_a_backup";

  @TempDir Path folder;

  @Test
  void the_log_says_why_there_is_no_backup_in_one_sentence() throws Exception {
    Shared.node().say("CREATE DATABASE " + DATABASE);
    Flyway.configure()
        .dataSource(Shared.node().url(DATABASE), "postgres", "")
        .locations("classpath:db/migration")
        .load()
        .migrate();
    var content = new Content(folder, Optional.of("a secret of this server"), Witnessed.NOTHING);
    try (var log = new Written();
        var connection = Shared.node().connection(DATABASE)) {
      var died =
          catchThrowable(
              () ->
                  content.write(
                      connection, OutputStream.nullOutputStream(), percent -> die(connection)));
      assertThat(died).isInstanceOf(SQLException.class);
      Faults.note("The backup x could not be written", died);
      assertThat(log.messages())
          .singleElement()
          .asString()
          .contains("The backup x could not be written: the database does not answer.")
          .doesNotContain("\tat ");
    }
  }

  private static void die(Connection connection) {
    try {
      int process = connection.unwrap(org.postgresql.PGConnection.class).getBackendPID();
      Shared.node().say("SELECT pg_terminate_backend(" + process + ", 10000)");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
