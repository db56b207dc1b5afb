package org.phieukin.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;

/** Whole folders. */
public final class Trees {
  private Trees() {}

  /** Removes a folder with all that is in it, where it is there. */
  public static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var all = Files.walk(folder)) {
        for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /** Copies a folder in which a server goes on writing: what goes meanwhile is not needed. */
  static void copy(Path from, Path to, String without) throws IOException {
    List<Path> all;
    try (var found = Files.walk(from)) {
      all = found.filter(file -> !file.getFileName().toString().equals(without)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (var file : all) {
      try {
        Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
      } catch (NoSuchFileException gone) {
        // A temporary file of the server.
      }
    }
  }
}
