package org.phieukin.site;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The data folder is its owner's alone: the folder 0700, each file 0600, whatever made it. What is
 * wider is mended and said; what cannot be mended stops the start.
 */
@ApplicationScoped
class DataFolder {
  /** Before anything else of ours writes there. */
  private static final int FIRST = 1;

  private static final Set<PosixFilePermission> OTHERS =
      PosixFilePermissions.fromString("---rwxrwx");

  @Inject PhieuKinConfig config;

  void close(@Observes @Priority(FIRST) StartupEvent start) {
    if (!config.demo()) {
      var mended = close(config.data().toAbsolutePath());
      if (!mended.isEmpty()) {
        Log.warnf(
            "Other accounts of this machine could read %s in the data folder. Now they cannot.",
            mended);
      }
    }
  }

  /**
   * Makes the folder where it is missing and takes away from others what they might do there.
   *
   * @return what others were allowed before
   * @throws IllegalStateException where this account may not change it
   */
  static List<String> close(Path folder) {
    try {
      if (Files.getFileAttributeView(folder.getRoot(), PosixFileAttributeView.class) == null) {
        return List.of();
      }
      if (!Files.exists(folder)) {
        OwnerOnly.makeFolder(folder);
      }
      try (Stream<Path> all = Files.walk(folder)) {
        return all.filter(file -> !Files.isSymbolicLink(file))
            .filter(DataFolder::mended)
            .map(file -> file.equals(folder) ? "." : folder.relativize(file).toString())
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean mended(Path file) {
    try {
      var now = Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS);
      var right = new TreeSet<>(now);
      right.removeAll(OTHERS);
      if (right.size() == now.size()) {
        return false;
      }
      Files.setPosixFilePermissions(file, right);
      return true;
    } catch (IOException e) {
      throw new IllegalStateException(
          "phieukin.data (PHIEUKIN_DATA): other accounts may read "
              + file
              + ", and this one may not change that. Give the folder to the account of the server.",
          e);
    }
  }
}
