package org.phieukin.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.phieukin.protocol.VotingCode;

/**
 * The codes of a demonstration whose database is a file, beside that file: started again, it shows
 * them again. A line each: the poll, a blank, the code.
 */
record CodesFile(Path path) {
  void write(Map<String, List<VotingCode>> codes) {
    var lines = new ArrayList<String>();
    codes.forEach((poll, made) -> made.forEach(code -> lines.add(poll + " " + code.printed())));
    try {
      Files.write(path, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was written; nothing where there is no file. */
  Map<String, List<VotingCode>> read() {
    var codes = new LinkedHashMap<String, List<VotingCode>>();
    try {
      for (var line : Files.exists(path) ? Files.readAllLines(path) : List.<String>of()) {
        var parts = line.split(" ");
        codes.computeIfAbsent(parts[0], poll -> new ArrayList<>()).add(VotingCode.parse(parts[1]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return codes;
  }
}
