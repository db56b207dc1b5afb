package org.phieukin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

/** The project's own files, as tests about all of them read them. */
public final class Sources {
  static final Path JAVA = Path.of("src/main/java/org/phieukin");
  public static final Path TEMPLATES = Path.of("src/main/resources/templates");
  static final Path MESSAGES = Path.of("src/main/resources/messages");
  static final Path SCRIPTS = Path.of("src/main/web");

  private Sources() {}

  /** All files of a kind below a folder: their places in it, and what they say. */
  public static TreeMap<String, String> of(Path folder, String ending) {
    var found = new TreeMap<String, String>();
    try (var files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(ending))
          .filter(file -> !file.toString().contains("node_modules"))
          .forEach(file -> found.put(folder.relativize(file).toString(), text(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
