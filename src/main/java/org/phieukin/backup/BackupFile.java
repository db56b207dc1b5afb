package org.phieukin.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.phieukin.backup.sealed.BackupKey;
import org.phieukin.backup.sealed.Sealing;
import org.phieukin.site.OwnerOnly;

/**
 * A backup under its name: whole or not there. The one before is overwritten, for it may carry the
 * key of a box that is closed by now; only when the new one is on the disk. Whatever ends the
 * process, one of them is left: under the name, or where a disk knows no second names (a stick) for
 * a moment beside it, until the next one is asked for.
 */
final class BackupFile {
  private static final int PIECE = 1 << 16;

  private final Path file;

  BackupFile(Path file) {
    this.file = file.toAbsolutePath();
  }

  /** What is written into it. */
  interface Body {
    void write(OutputStream out) throws IOException, SQLException;
  }

  void write(BackupKey key, Body body) throws IOException, SQLException {
    var fresh = beside(".new");
    var old = beside(".old");
    putBack(old);
    destroy(fresh);
    try (var channel =
        FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      var sealing =
          new Sealing(new BufferedOutputStream(Channels.newOutputStream(channel), PIECE), key) {
            @Override
            protected void end(OutputStream out) throws IOException {
              out.flush();
              channel.force(true);
            }
          };
      try (sealing) {
        body.write(sealing);
      }
    }
    if (Files.exists(file)) {
      keep(old);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    OwnerOnly.sync(file.getParent());
    destroy(old);
  }

  /** Gives the one before another name, so that its bytes can be overwritten afterwards. */
  private void keep(Path old) throws IOException {
    try {
      Files.createLink(old, file);
    } catch (UnsupportedOperationException | FileSystemException noSecondNames) {
      Files.move(file, old, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** What a process has left that ended between two names. */
  private void putBack(Path old) throws IOException {
    if (!Files.exists(old)) {
      return;
    }
    if (!Files.exists(file)) {
      Files.move(old, file, StandardCopyOption.ATOMIC_MOVE);
    } else if (Files.isSameFile(old, file)) {
      Files.delete(old);
    } else {
      destroy(old);
    }
  }

  private Path beside(String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  /** Overwrites and deletes. */
  private static void destroy(Path one) throws IOException {
    if (!Files.exists(one)) {
      return;
    }
    try (var channel = FileChannel.open(one, StandardOpenOption.WRITE)) {
      long left = channel.size();
      while (left > 0) {
        left -= channel.write(ByteBuffer.allocate((int) Math.min(PIECE, left)));
      }
      channel.force(true);
    }
    Files.delete(one);
  }
}
