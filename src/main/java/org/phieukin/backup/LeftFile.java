package org.phieukin.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Small files by which server and commands speak through the data folder: whole or not there. */
final class LeftFile {
  private LeftFile() {}

  /** Its lines; none where it is not there. */
  static List<String> lines(Path file) throws IOException {
    return Files.isRegularFile(file) ? Files.readAllLines(file, UTF_8) : List.of();
  }
}
