package org.phieukin.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Files and folders that the server's account alone may read, and that are on the disk before
 * anything relies on them. Where a system knows neither these permissions nor the syncing of
 * folders (Windows), the ways of that system hold.
 */
public final class OwnerOnly {
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private OwnerOnly() {}

  /** What a file is made with. */
  public static FileAttribute<?>[] file() {
    return only("rw-------");
  }

  private static FileAttribute<?>[] only(String permissions) {
    var mode = PosixFilePermissions.fromString(permissions);
    return POSIX
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(mode)}
        : new FileAttribute<?>[0];
  }

  /** Makes a folder, and those above it, where it is missing. */
  public static void makeFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder, only("rwx------"));
      sync(folder.toAbsolutePath().getParent());
    }
  }

  /** The same with a text. */
  public static void write(Path file, String text) throws IOException {
    write(file, text.getBytes(UTF_8));
  }

  /**
   * Writes a file, in the place of one that is there: whole under its name or not at all, whenever
   * the power fails. A name is on the disk once its folder is.
   */
  public static void write(Path file, byte[] content) throws IOException {
    var half = file.resolveSibling(file.getFileName() + ".half");
    Files.deleteIfExists(half);
    var fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (var channel = FileChannel.open(half, fresh, file())) {
      fill(channel, content);
    }
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    sync(file.toAbsolutePath().getParent());
  }

  /** Writes what a file holds from now on, and has the disk keep all that reading it needs. */
  public static void fill(FileChannel channel, byte[] content) throws IOException {
    var rest = ByteBuffer.wrap(content);
    while (rest.hasRemaining()) {
      channel.write(rest);
    }
    channel.truncate(content.length);
    channel.force(false);
  }

  /** Has the disk keep the names in a folder. */
  public static void sync(Path folder) throws IOException {
    if (POSIX) {
      try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
