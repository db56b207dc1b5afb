package org.phieukin.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoxKeyFilesTest {
  private static final String POLL = "h9kejKXVzfio3L";

  @TempDir Path data;

  private Path folder;
  private BoxKeyFiles files;

  @BeforeEach
  void folder() {
    folder = data.resolve("data").resolve("boxes");
    files = new BoxKeyFiles(folder);
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void a_key_lies_in_a_file_of_its_own_that_only_its_owner_may_read() throws IOException {
    files.keep(POLL, "sealed key");
    files.keep("another0poll00", "another sealed key");
    assertThat(permissions(folder)).isEqualTo("rwx------");
    assertThat(permissions(folder.resolve(POLL + ".key"))).isEqualTo("rw-------");
    assertThat(new BoxKeyFiles(folder).read(POLL)).contains("sealed key");
    assertThat(folder).isDirectoryNotContaining("glob:**.half");
  }

  @Test
  void a_key_is_never_written_over() {
    files.keep(POLL, "the first");
    files.keep(POLL, "the second");
    assertThat(files.read(POLL)).contains("the first");
  }

  @Test
  void a_key_that_was_half_written_when_the_power_failed_is_none_and_is_made_anew()
      throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(POLL + ".half"), "seal");
    assertThat(files.read(POLL)).isEmpty();
    files.keep(POLL, "sealed key");
    assertThat(files.read(POLL)).contains("sealed key");
  }

  @Test
  void a_destroyed_key_is_overwritten_before_its_file_goes() throws IOException {
    files.keep(POLL, "sealed key");
    var sameBlocks = Files.createLink(data.resolve("link"), folder.resolve(POLL + ".key"));
    files.destroy(POLL);
    assertThat(files.read(POLL)).isEmpty();
    assertThat(folder).isEmptyDirectory();
    assertThat(Files.readAllBytes(sameBlocks)).hasSize(11).containsOnly(0);
    files.destroy(POLL);
  }

  @Test
  void destroying_one_key_leaves_the_others() {
    files.keep(POLL, "sealed key");
    files.keep("another0poll00", "another sealed key");
    files.destroy(POLL);
    assertThat(files.read("another0poll00")).contains("another sealed key");
  }
}
