package org.phieukin.protocol.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.phieukin.protocol.Hashes;

/** The members of an archive as they stand in the file: to be dropped, doubled or exchanged. */
final class Pieces {
  final List<Piece> members = new ArrayList<>();
  private final long timestamp;

  /** A member; its name fits its body, unless it is said otherwise. */
  record Piece(String name, String body) {
    boolean event() {
      return name.endsWith(".event.json");
    }

    Piece with(String changed) {
      return new Piece(nameOf(changed, event()), changed);
    }

    static Piece data(String body) {
      return new Piece(nameOf(body, false), body);
    }

    static Piece event(String body) {
      return new Piece(nameOf(body, true), body);
    }

    private static String nameOf(String body, boolean event) {
      return Hashes.sha256Hex(body) + (event ? ".event.json" : ".data.json");
    }
  }

  private Pieces(long timestamp) {
    this.timestamp = timestamp;
  }

  static Pieces of(byte[] file) {
    TarReader.Contents contents = TarReader.read(ArchiveFile.of(file));
    Pieces pieces = new Pieces(contents.timestamp());
    contents.members().forEach(m -> pieces.members.add(new Piece(m.name(), m.text())));
    return pieces;
  }

  Pieces copy() {
    Pieces copy = new Pieces(timestamp);
    copy.members.addAll(members);
    return copy;
  }

  byte[] with(Consumer<Pieces> change) {
    Pieces copy = copy();
    change.accept(copy);
    return copy.bytes();
  }

  /** The place of the n-th event of a type. */
  int event(String type, int n) {
    int found = 0;
    for (int i = 0; i < members.size(); i++) {
      boolean one = members.get(i).event() && members.get(i).body().contains("\"" + type + "\"");
      if (one && found++ == n) {
        return i;
      }
    }
    throw new AssertionError("no such event: " + type);
  }

  /** Parents and heights of all events fitted to their order. */
  Pieces linked() {
    String parent = "";
    int height = 0;
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).event()) {
        String rest =
            members.get(i).body().replaceFirst("^\\{(\"parent\":\"[0-9a-f]{64}\",)?", "{");
        String body =
            "{" + (parent.isEmpty() ? "" : "\"parent\":\"" + parent + "\",") + rest.substring(1);
        body = body.replaceFirst("\"height\":\\d+", "\"height\":" + height++);
        members.set(i, members.get(i).with(body));
        parent = Hashes.sha256Hex(body);
      }
    }
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(out, "BELENIOS", "{\"version\":1,\"timestamp\":\"" + timestamp + "\"}");
    members.forEach(piece -> write(out, piece.name(), piece.body()));
    return out.toByteArray();
  }

  private void write(ByteArrayOutputStream out, String name, String body) {
    byte[] bytes = body.getBytes(UTF_8);
    out.writeBytes(Tar.header(name, bytes.length, timestamp));
    out.writeBytes(bytes);
    out.writeBytes(new byte[(int) Tar.padded(bytes.length) - bytes.length]);
  }
}
