package org.phieukin.access;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.phieukin.site.OwnerOnly;

/**
 * The file in which the server's secret lies where none is set. Beside it lies a note while the
 * first start is under way: one that was broken off may be done again.
 */
final class SecretFile {
  /** For a server that keeps no secret. */
  static final SecretFile NONE = new SecretFile(Path.of(""));

  private static final int SHORTEST = 16;

  private final Path file;
  private boolean before;

  SecretFile(Path file) {
    this.file = file;
  }

  String name() {
    return file.toString();
  }

  /**
   * @throws IllegalStateException where it is missing
   */
  void require() {
    if (this != NONE && !Files.exists(file)) {
      throw new IllegalStateException(
          "The server's secret "
              + file
              + " is missing, but this database was begun with one. Put its backup there.");
    }
  }

  /** What it holds; made where there is none. */
  String secret(Supplier<String> fresh) throws IOException {
    before = Files.exists(file) && !Files.exists(note());
    if (Files.exists(file)) {
      return whole(Files.readString(file).strip());
    }
    OwnerOnly.makeFolder(file.toAbsolutePath().getParent());
    OwnerOnly.write(note(), "");
    var secret = fresh.get();
    OwnerOnly.write(file, secret + "\n");
    Log.infof("Made the server's secret %s. Back it up, apart from the database.", file);
    return secret;
  }

  /** The file, where it was there before this start and no first start was broken off. */
  Optional<Path> older() {
    return before ? Optional.of(file) : Optional.empty();
  }

  /** Takes the note away. */
  void begun() {
    try {
      if (this != NONE) {
        Files.deleteIfExists(note());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path note() {
    return file.resolveSibling("first-start");
  }

  // Cut off by a crash at the first start it would be a secret that everybody knows.
  private String whole(String secret) {
    if (secret.length() < SHORTEST) {
      throw new IllegalStateException(
          "The server's secret in " + file + " is empty or cut off. Put its backup there.");
    }
    return secret;
  }
}
