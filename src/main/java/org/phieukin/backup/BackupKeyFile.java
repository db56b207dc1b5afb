package org.phieukin.backup;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.phieukin.backup.sealed.BackupKey;
import org.phieukin.site.OwnerOnly;

/** The public key that backups of a data folder are sealed to, where one was set beforehand. */
final class BackupKeyFile {
  private static final String NAME = "backup.key";

  private BackupKeyFile() {}

  static Optional<BackupKey> in(Path data) {
    try {
      var file = data.resolve(NAME);
      return Files.isRegularFile(file)
          ? BackupKey.parse(Files.readString(file, US_ASCII))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void set(Path data, BackupKey key) throws IOException {
    OwnerOnly.write(data.resolve(NAME), key.text() + "\n");
  }
}
