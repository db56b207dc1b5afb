package org.phieukin.protocol.archive;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The archive of the original tool that came with the protocol. */
final class ExampleFile {
  static final byte[] BYTES = bytes();

  private ExampleFile() {}

  private static byte[] bytes() {
    try (var in = ExampleFile.class.getResourceAsStream("/protocol/example/h9kejKXVzfio3L.bel")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
