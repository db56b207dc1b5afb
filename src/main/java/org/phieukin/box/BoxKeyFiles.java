package org.phieukin.box;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * Box keys outside the database, each in a file of its own that its owner alone may read. Whoever
 * calls holds the poll's row, so that no two write one file.
 */
final class BoxKeyFiles implements BoxKeyStore {
  private final Path folder;

  BoxKeyFiles(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  @Override
  public void keep(String pollUuid, String sealed) {
    try {
      if (Files.exists(file(pollUuid))) {
        return;
      }
      makeFolder();
      // Whole under its name or not there at all, whenever the power fails.
      var half = folder.resolve(pollUuid + ".half");
      Files.deleteIfExists(half);
      write(half, sealed);
      Files.move(half, file(pollUuid), StandardCopyOption.ATOMIC_MOVE);
      sync(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<String> read(String pollUuid) {
    try {
      return Files.exists(file(pollUuid))
          ? Optional.of(Files.readString(file(pollUuid), StandardCharsets.ISO_8859_1).strip())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void destroy(String pollUuid) {
    try {
      if (Files.exists(file(pollUuid))) {
        overwrite(file(pollUuid));
        Files.delete(file(pollUuid));
        sync(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String pollUuid) {
    return folder.resolve(pollUuid + ".key");
  }

  private void makeFolder() throws IOException {
    if (!Files.exists(folder)) {
      Files.createDirectories(folder, only("rwx------"));
      sync(folder.getParent());
    }
  }

  private static void write(Path file, String sealed) throws IOException {
    var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (var channel = FileChannel.open(file, options, only("rw-------"))) {
      fill(channel, (sealed + "\n").getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static void overwrite(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      fill(channel, new byte[(int) channel.size()]);
    }
  }

  private static void fill(FileChannel channel, byte[] bytes) throws IOException {
    var rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      channel.write(rest);
    }
    channel.force(true);
  }

  private static void sync(Path folder) throws IOException {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static FileAttribute<?> only(String permissions) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
  }
}
