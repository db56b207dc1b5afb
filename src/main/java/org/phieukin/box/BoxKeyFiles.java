package org.phieukin.box;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.phieukin.site.OwnerOnly;

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
      OwnerOnly.makeFolder(folder);
      OwnerOnly.write(file(pollUuid), sealed + "\n");
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
        OwnerOnly.sync(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String pollUuid) {
    return folder.resolve(pollUuid + ".key");
  }

  private static void overwrite(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      OwnerOnly.fill(channel, new byte[(int) channel.size()]);
    }
  }
}
