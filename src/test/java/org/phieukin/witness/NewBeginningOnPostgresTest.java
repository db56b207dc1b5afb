package org.phieukin.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phieukin.postgres.Shared;

/** What a server began with in a PostgreSQL is moved aside, as its files are. */
class NewBeginningOnPostgresTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private int begin(Path data, Map<String, String> environment) {
    return new NewBeginningCommand(new PrintStream(said))
        .run(List.of(data.toString()), environment);
  }

  @Test
  void tables_and_files_are_moved_aside_together_and_only_without_a_server() throws Exception {
    var data = Files.createDirectories(folder.resolve("data"));
    Files.writeString(data.resolve("phieukin.secret"), "a secret");
    var node = Shared.node();
    node.say("CREATE DATABASE begun");
    var environment =
        Map.of(
            "PHIEUKIN_WITNESS", folder.resolve("witness").toString(),
            "PHIEUKIN_DATABASE", node.url("begun"),
            "PHIEUKIN_DATABASE_USER", "postgres");
    try (var server = node.connection("begun");
        var statement = server.createStatement()) {
      statement.execute("CREATE TABLE poll (uuid VARCHAR(24) PRIMARY KEY)");
      statement.execute(
          "CREATE TABLE slip (poll_uuid VARCHAR(24), FOREIGN KEY (poll_uuid) REFERENCES poll)");
      statement.execute("INSERT INTO poll VALUES ('p')");
      assertThat(begin(data, environment)).isEqualTo(NewBeginningCommand.RUNNING);
    }
    assertThat(begin(data, environment)).isEqualTo(NewBeginningCommand.DONE);
    assertThat(said.toString()).contains("2 tables -> schema before_1", "phieukin.secret -> ");
    assertThat(data.resolve("before-1/phieukin.secret")).hasContent("a secret");
    assertThat(begin(data, environment)).isEqualTo(NewBeginningCommand.NOTHING);
    try (var later = node.connection("begun");
        var statement = later.createStatement();
        var rows = statement.executeQuery("SELECT uuid FROM before_1.poll, before_1.slip")) {
      assertThat(rows.next()).isFalse();
    }
  }
}
