package org.phieukin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server's account alone may read. */
class OwnerOnlyTest {
  @TempDir Path home;

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  @Test
  void files_and_folders_are_for_their_owner_alone() throws IOException {
    var folder = home.resolve("a").resolve("b");
    OwnerOnly.makeFolder(folder);
    OwnerOnly.makeFolder(folder);
    OwnerOnly.write(folder.resolve("secret"), "được");
    assertThat(permissions(folder)).isEqualTo("rwx------");
    assertThat(permissions(folder.resolve("secret"))).isEqualTo("rw-------");
    assertThat(folder.resolve("secret")).hasContent("được");
  }

  @Test
  void what_is_there_is_replaced_and_what_a_power_cut_left_half_is_not_in_the_way()
      throws IOException {
    var file = home.resolve("secret");
    OwnerOnly.write(file, "a longer one");
    Files.writeString(home.resolve("secret.half"), "cut o");
    OwnerOnly.write(file, "new");
    assertThat(file).hasContent("new");
    assertThat(home).isDirectoryContaining("glob:**/secret");
    assertThat(home.resolve("secret.half")).doesNotExist();
    assertThat(permissions(file)).isEqualTo("rw-------");
  }
}
