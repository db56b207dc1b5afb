package org.phieukin.protocol.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.phieukin.protocol.Hashes;
import org.phieukin.protocol.archive.ArchiveRefused.Reason;

/** A member of the tar: a name, and a part of the file that is its body. */
record Member(String name, ArchiveFile file, long from, int size) {
  private static final int HASH = 64;

  /** The hash that its name gives. */
  String hash() {
    return name.substring(0, HASH);
  }

  boolean isEvent() {
    return name.endsWith(".event.json");
  }

  /** What it says; a file that somebody changes meanwhile is noticed. */
  String text() {
    ByteBuffer body = ByteBuffer.wrap(file.read(from, size));
    if (!Hashes.sha256Hex(body.duplicate()).equals(hash())) {
      throw new ArchiveRefused(Reason.HASH, name);
    }
    return text(body);
  }

  /** What the first one says, whose name is no hash. */
  String unnamedText() {
    return text(ByteBuffer.wrap(file.read(from, size)));
  }

  private String text(ByteBuffer body) {
    try {
      return UTF_8.newDecoder().decode(body).toString();
    } catch (CharacterCodingException e) {
      throw new ArchiveRefused(Reason.NOT_TEXT, name);
    }
  }

  /** Refuses a body that is not the one its name gives the hash of. */
  void requireHash() {
    if (!file.sha256Hex(from, size).equals(hash())) {
      throw new ArchiveRefused(Reason.HASH, name);
    }
  }
}
