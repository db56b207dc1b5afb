package org.phieukin.meeting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Reads a list from a form that takes a file or a text; a file goes before a text. */
final class PeopleUpload {
  private PeopleUpload() {}

  static <T> PeopleTable<T> read(FileUpload file, String text, Layout<T> layout) {
    boolean uploaded = file != null && file.size() > 0;
    return uploaded
        ? PeopleFile.read(bytes(file), layout)
        : PeopleText.read(text == null ? "" : text, layout);
  }

  private static byte[] bytes(FileUpload file) {
    try (var in = Files.newInputStream(file.uploadedFile())) {
      return in.readNBytes(PeopleFile.MOST_BYTES + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
