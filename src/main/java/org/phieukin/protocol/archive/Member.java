package org.phieukin.protocol.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.phieukin.protocol.Hashes;
import org.phieukin.protocol.archive.ArchiveRefused.Reason;

/** A member of the tar: a name, and a part of the file that is its body. */
record Member(String name, byte[] file, int from, int size) {
  private static final int HASH = 64;

  /** The hash that its name gives. */
  String hash() {
    return name.substring(0, HASH);
  }

  boolean isEvent() {
    return name.endsWith(".event.json");
  }

  /** What it says. */
  String text() {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(file, from, size))
          .toString();
    } catch (CharacterCodingException e) {
      throw new ArchiveRefused(Reason.NOT_TEXT, name);
    }
  }

  /** Refuses a body that is not the one its name gives the hash of. */
  void requireHash() {
    if (!Hashes.sha256Hex(ByteBuffer.wrap(file, from, size)).equals(hash())) {
      throw new ArchiveRefused(Reason.HASH, name);
    }
  }
}
