package org.phieukin.postgres;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of a PostgreSQL, unpacked once from their artifact: no machine needs its own. */
final class Binaries {
  private static final Path FOLDER = Path.of("target", "postgres-programs").toAbsolutePath();
  private static final int EXECUTABLE = 0b001_000_000;

  private Binaries() {}

  /** A command line of one of them, as an account that may run it: root may not. */
  static List<String> command(String program, String... arguments) {
    var command = new ArrayList<String>();
    if (LinuxUtils.isUnshareAvailable()) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(folder().resolve("bin").resolve(program).toString());
    command.addAll(List.of(arguments));
    return command;
  }

  private static synchronized Path folder() {
    if (!Files.isDirectory(FOLDER)) {
      try {
        Files.createDirectories(FOLDER.getParent());
        var fresh = Files.createTempDirectory(FOLDER.getParent(), "postgres-programs");
        unpack(fresh);
        move(fresh);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return FOLDER;
  }

  /** Two parts of the tests may begin at once: who comes second finds it there. */
  private static void move(Path fresh) throws IOException {
    try {
      Files.move(fresh, FOLDER, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException there) {
      if (!Files.isDirectory(FOLDER)) {
        throw there;
      }
    }
  }

  private static void unpack(Path into) throws IOException {
    var system = System.getProperty("os.name");
    var machine = System.getProperty("os.arch").replace("amd64", "x86_64");
    try (var packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
        var tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(entry, tar, into.resolve(entry.getName()).normalize());
      }
    }
  }

  private static void unpack(TarArchiveEntry entry, TarArchiveInputStream tar, Path at)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(at);
      return;
    }
    Files.createDirectories(at.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(at, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, at);
    var mode = (entry.getMode() & EXECUTABLE) != 0 ? "rwxr-xr-x" : "rw-r--r--";
    Files.setPosixFilePermissions(at, PosixFilePermissions.fromString(mode));
  }
}
