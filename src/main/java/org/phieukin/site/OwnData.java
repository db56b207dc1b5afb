package org.phieukin.site;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import org.phieukin.site.Obstacle.Met;

/**
 * One process has a data folder at a time: it holds the lock of a file there, which the system
 * takes away with the process, however that ends.
 */
final class OwnData {
  static final String LOCK = "phieukin.lock";

  /** Held open until the process ends. */
  private static FileChannel held;

  private OwnData() {}

  /** Takes the folder, which is made where it is missing; what stands in the way of it. */
  static synchronized Optional<Met> take(Path folder) {
    try {
      OwnerOnly.makeFolder(folder);
      var lock = folder.resolve(LOCK);
      var how = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      var channel = FileChannel.open(lock, how, OwnerOnly.file());
      if (locked(channel)) {
        held = channel;
        return Optional.empty();
      }
      channel.close();
      return Optional.of(Obstacle.DATA_IN_USE.with(folder));
    } catch (FileAlreadyExistsException e) {
      return Optional.of(Obstacle.DATA_UNWRITABLE.with(folder, "it is no folder"));
    } catch (IOException e) {
      var why = e.getClass().getSimpleName().replace("Exception", "");
      return Optional.of(Obstacle.DATA_UNWRITABLE.with(folder, why));
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      // The development mode starts again and again in one process.
      return true;
    }
  }
}
