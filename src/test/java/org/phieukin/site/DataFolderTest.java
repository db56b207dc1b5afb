package org.phieukin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in the data folder is for the server's account alone. */
class DataFolderTest {
  @TempDir Path top;

  private static String mode(Path file) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  private static Path with(Path file, String mode) throws Exception {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    return file;
  }

  @Test
  void a_folder_that_is_missing_is_made_for_its_owner_alone() throws Exception {
    var data = top.resolve("data");
    assertThat(DataFolder.close(data)).isEmpty();
    assertThat(mode(data)).isEqualTo("rwx------");
  }

  @Test
  void what_was_open_to_others_is_closed_and_said() throws Exception {
    var data = with(Files.createDirectory(top.resolve("data")), "rwxr-xr-x");
    var boxes = with(Files.createDirectory(data.resolve("boxes")), "rwxrwx---");
    var key = with(Files.createFile(boxes.resolve("a.key")), "rw-r-----");
    var database = with(Files.createFile(data.resolve("phieukin.mv.db")), "rw-r--r--");
    var secret = with(Files.createFile(data.resolve("phieukin.secret")), "rw-------");
    assertThat(DataFolder.close(data))
        .containsExactlyInAnyOrder(".", "boxes", "boxes/a.key", "phieukin.mv.db");
    assertThat(mode(data)).isEqualTo("rwx------");
    assertThat(mode(boxes)).isEqualTo("rwx------");
    assertThat(mode(key)).isEqualTo("rw-------");
    assertThat(mode(database)).isEqualTo("rw-------");
    assertThat(mode(secret)).isEqualTo("rw-------");
    assertThat(DataFolder.close(data)).isEmpty();
  }

  @Test
  void what_a_link_leads_to_elsewhere_is_left_alone() throws Exception {
    var data = Files.createDirectory(top.resolve("data"));
    var elsewhere = with(Files.createFile(top.resolve("elsewhere")), "rw-r--r--");
    Files.createSymbolicLink(data.resolve("link"), elsewhere);
    DataFolder.close(data);
    assertThat(mode(elsewhere)).isEqualTo("rw-r--r--");
  }
}
