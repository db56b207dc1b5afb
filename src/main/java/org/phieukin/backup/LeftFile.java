package org.phieukin.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Small files by which server and commands speak through the data folder: whole or not there. */
final class LeftFile {
  private LeftFile() {}

  static void leave(Path file, String text) throws IOException {
    var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    var folder = file.toAbsolutePath().getParent();
    var whole = Files.createTempFile(folder, file.getFileName().toString(), ".tmp", owner);
    Files.writeString(whole, text, UTF_8);
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Its lines; none where it is not there. */
  static List<String> lines(Path file) throws IOException {
    return Files.isRegularFile(file) ? Files.readAllLines(file, UTF_8) : List.of();
  }
}
