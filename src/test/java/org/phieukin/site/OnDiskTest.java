package org.phieukin.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.phieukin.box.InFile;

/** What the disk is asked to keep, and what is not even written yet. */
@QuarkusTest
@TestProfile(InFile.class)
class OnDiskTest {
  @Inject AgroalDataSource database;
  @Inject OnDisk disk;

  @Test
  void a_sync_writes_nothing_of_what_somebody_else_is_in_the_middle_of() throws Exception {
    var file = disk.beside("mv.db").orElseThrow();
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.executeUpdate("UPDATE pulse SET beat = beat + 1");
      // Nobody else writes now: they wait for this one to end.
      byte[] before = Files.readAllBytes(file);
      disk.sync();
      assertThat(Files.readAllBytes(file)).isEqualTo(before);
      connection.commit();
      assertThat(Files.readAllBytes(file)).isNotEqualTo(before);
    }
  }
}
