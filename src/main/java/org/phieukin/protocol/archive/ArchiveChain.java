package org.phieukin.protocol.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.phieukin.protocol.Hashes;
import org.phieukin.protocol.JsonWriter;

/** Members one after the other, events linked by their hashes; any that are given (§13). */
final class ArchiveChain {
  private final OutputStream out;
  private final long timestamp;
  private Optional<String> last = Optional.empty();
  private int height;

  ArchiveChain(OutputStream out, long timestamp) {
    this.out = out;
    this.timestamp = timestamp;
    member(
        "BELENIOS",
        new JsonWriter().field("version", "1").text("timestamp", Long.toString(timestamp)).end());
  }

  /** A data member; its hash. */
  String data(String body) {
    String hash = Hashes.sha256Hex(body);
    member(hash + ".data.json", body);
    return hash;
  }

  /** The next event of the chain. */
  void event(String type, Optional<String> payload) {
    String body = new Event(last, height, type, payload).json();
    String hash = Hashes.sha256Hex(body);
    member(hash + ".event.json", body);
    last = Optional.of(hash);
    height++;
  }

  private void member(String name, String body) {
    byte[] bytes = body.getBytes(UTF_8);
    try {
      out.write(Tar.header(name, bytes.length, timestamp));
      out.write(bytes);
      out.write(new byte[(int) Tar.padded(bytes.length) - bytes.length]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The hash of the last event; empty before the first. */
  String last() {
    return last.orElse("");
  }
}
