package org.phieukin.asking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** The fields of a form that sends files. */
final class Parts {
  private static final String BOUNDARY = "----the-parts-of-a-test";
  static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

  private final ByteArrayOutputStream all = new ByteArrayOutputStream();

  void add(String name, String file, String type, byte[] content) {
    var called = file.isEmpty() ? "" : "; filename=\"" + file + "\"";
    text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + called);
    text("\r\nContent-Type: " + type + "\r\n\r\n");
    all.writeBytes(content);
    text("\r\n");
  }

  boolean none() {
    return all.size() == 0;
  }

  byte[] bytes() {
    text("--" + BOUNDARY + "--\r\n");
    return all.toByteArray();
  }

  private void text(String text) {
    all.writeBytes(text.getBytes(UTF_8));
  }
}
