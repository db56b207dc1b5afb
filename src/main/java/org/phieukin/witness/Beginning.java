package org.phieukin.witness;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files of a data folder that belong to one database, and how they are moved aside. */
public final class Beginning {
  /** Everything but the certificates, which tablets trust whatever is voted on. */
  public static final List<String> FILES =
      List.of("phieukin.mv.db", "phieukin.trace.db", "phieukin.secret", "first-start", "boxes");

  private static final String ASIDE = "before-";

  private Beginning() {}

  /** Whether a server holds the lock of its database. */
  public static boolean inUse(Path database) throws IOException {
    if (!Files.exists(database)) {
      return false;
    }
    try (var channel = FileChannel.open(database, StandardOpenOption.WRITE);
        var lock = channel.tryLock()) {
      return lock == null;
    } catch (OverlappingFileLockException e) {
      return true;
    }
  }

  /** Moves them into a folder of the next free number beside them. @return what went where */
  public static List<String> aside(Path data) throws IOException {
    return aside(data, FILES);
  }

  static List<String> aside(Path folder, List<String> names) throws IOException {
    var there = names.stream().map(folder::resolve).filter(Files::exists).toList();
    if (there.isEmpty()) {
      return List.of();
    }
    var aside = Files.createDirectory(free(folder));
    var moved = new ArrayList<String>();
    for (var file : there) {
      Files.move(file, aside.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
      moved.add(file + " -> " + aside);
    }
    return moved;
  }

  private static Path free(Path folder) {
    return Stream.iterate(1, n -> n + 1)
        .map(n -> folder.resolve(ASIDE + n))
        .filter(path -> !Files.exists(path))
        .findFirst()
        .orElseThrow();
  }
}
