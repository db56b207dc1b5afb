import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Zips a folder: the same files give the same bytes, and launchers may be run once unpacked. With
 * {@code --unpack}, the other way round, as {@code unzip} does where there is one.
 */
public final class Zip {
  /** Entries carry no time of their making; a zip cannot say an earlier year than 1980. */
  private static final FileTime TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

  private Zip() {}

  /** The folder whose content is zipped, and the file; or {@code --unpack}, file and folder. */
  public static void main(String[] arguments) throws IOException {
    if (arguments[0].equals("--unpack")) {
      unpack(Path.of(arguments[1]), Path.of(arguments[2]));
      return;
    }
    Path folder = Path.of(arguments[0]);
    Path file = Path.of(arguments[1]).toAbsolutePath();
    Files.deleteIfExists(file);
    try (FileSystem zip = open(file)) {
      for (Path one : sorted(folder)) {
        add(one, zip.getPath("/" + folder.relativize(one)));
      }
    }
  }

  private static FileSystem open(Path file) throws IOException {
    Map<String, String> how = Map.of("create", "true", "enablePosixFileAttributes", "true");
    return FileSystems.newFileSystem(URI.create("jar:" + file.toAbsolutePath().toUri()), how);
  }

  private static void unpack(Path file, Path folder) throws IOException {
    try (FileSystem zip = open(file)) {
      for (Path entry : sorted(zip.getPath("/"))) {
        Path there = folder.resolve(entry.toString().substring(1));
        if (Files.isDirectory(entry)) {
          Files.createDirectories(there);
        } else {
          Files.copy(entry, there);
        }
        var mode = (Set<?>) Files.getAttribute(entry, "zip:permissions");
        Files.setAttribute(there, "posix:permissions", mode);
      }
    }
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(one -> !one.equals(folder)).sorted().toList();
    }
  }

  private static void add(Path one, Path entry) throws IOException {
    boolean run = Files.isDirectory(one) || one.getFileName().toString().equals("phieukin");
    if (Files.isDirectory(one)) {
      Files.createDirectory(entry);
    } else {
      Files.copy(one, entry);
    }
    var mode = PosixFilePermissions.fromString(run ? "rwxr-xr-x" : "rw-r--r--");
    Files.setAttribute(entry, "zip:permissions", mode);
    Files.setLastModifiedTime(entry, TIME);
  }
}
