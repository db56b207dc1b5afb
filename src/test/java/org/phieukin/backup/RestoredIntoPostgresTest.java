package org.phieukin.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phieukin.postgres.Shared;

/** A backup of either database goes into either, and what was there is moved aside. */
class RestoredIntoPostgresTest {
  private static final String PASSPHRASE = "một câu dài để sao lưu";
  private static final String DATABASE = "restored_into";

  @TempDir Path folder;

  private Path laptop;
  private Path house;
  private Map<String, String> onPostgres;

  @BeforeEach
  void databases() throws Exception {
    laptop = data("laptop");
    house = data("house");
    Shared.node().say("CREATE DATABASE " + DATABASE);
    onPostgres = new HashMap<>(witness(house));
    onPostgres.put("PHIEUKIN_DATABASE", Shared.node().url(DATABASE));
    onPostgres.put("PHIEUKIN_DATABASE_USER", "postgres");
    var url = "jdbc:h2:file:" + laptop.resolve("phieukin");
    Flyway.configure()
        .dataSource(url, "sa", "sa")
        .locations("classpath:db/migration")
        .load()
        .migrate();
    try (var database = DriverManager.getConnection(url, "sa", "sa")) {
      add(database, "mmmm", "Đại hội");
    }
  }

  private Path data(String name) throws IOException {
    var data = Files.createDirectories(folder.resolve(name));
    Files.writeString(data.resolve("phieukin.secret"), "the secret of the " + name);
    return data;
  }

  private Map<String, String> witness(Path data) {
    return Map.of("PHIEUKIN_WITNESS", data + "-witness");
  }

  private static void add(Connection database, String uuid, String body) throws SQLException {
    try (var insert =
        database.prepareStatement(
            "INSERT INTO meeting (uuid, body, ordinal, term, held_on, place, legal_basis,"
                + " criteria, summoned, present) VALUES (?, ?, '', '', DATE '2026-11-28', '', '',"
                + " '', NULL, NULL)")) {
      insert.setString(1, uuid);
      insert.setString(2, body);
      insert.executeUpdate();
    }
  }

  private static List<String> all(Connection database, String sql) throws SQLException {
    var found = new ArrayList<String>();
    try (database;
        var statement = database.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  private static List<String> there(String sql) throws SQLException {
    return all(Shared.node().connection(DATABASE), sql);
  }

  private int restoreThere(Path file) {
    return TestBackups.restore(house, onPostgres, file, PASSPHRASE);
  }

  @Test
  void rows_go_from_a_file_into_a_schema_and_back_and_what_was_there_is_kept() throws Exception {
    var file = folder.resolve("stick.backup");
    assertThat(TestBackups.backup(laptop, witness(laptop), file, PASSPHRASE)).isZero();
    assertThat(restoreThere(file)).isZero();
    assertThat(there("SELECT body FROM meeting")).containsExactly("Đại hội");
    assertThat(house.resolve("phieukin.secret")).hasContent("the secret of the laptop");

    try (var server = Shared.node().connection(DATABASE)) {
      add(server, "nnnn", "Hội nghị");
      assertThat(restoreThere(file)).as("beside a server that runs").isEqualTo(Commands.RUNNING);
    }
    var back = folder.resolve("back.backup");
    assertThat(TestBackups.backup(house, onPostgres, back, PASSPHRASE)).isZero();
    assertThat(TestBackups.restore(laptop, witness(laptop), back, PASSPHRASE)).isZero();
    var url = "jdbc:h2:file:" + laptop.resolve("phieukin");
    assertThat(all(DriverManager.getConnection(url, "sa", "sa"), "SELECT body FROM meeting"))
        .containsExactlyInAnyOrder("Đại hội", "Hội nghị");

    Files.write(folder.resolve("half.backup"), half(Files.readAllBytes(file)));
    assertThat(restoreThere(folder.resolve("half.backup"))).isEqualTo(Commands.NO_BACKUP);
    assertThat(there("SELECT body FROM meeting")).as("nothing was changed").hasSize(2);
    assertThat(restoreThere(file)).isZero();
    assertThat(there("SELECT body FROM meeting")).containsExactly("Đại hội");
    assertThat(there("SELECT body FROM before_1.meeting")).hasSize(2);
    assertThat(there("SELECT nspname FROM pg_namespace WHERE nspname = 'restored'")).isEmpty();
  }

  private static byte[] half(byte[] bytes) {
    return java.util.Arrays.copyOf(bytes, bytes.length - 40);
  }
}
