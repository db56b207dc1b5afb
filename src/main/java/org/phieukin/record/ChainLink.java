package org.phieukin.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** An entry as the chain sees it, read from its row and not from memory. */
record ChainLink(
    long height,
    String previous,
    String written,
    String actor,
    Act act,
    String subject,
    String detail,
    String hash) {
  /** SHA-256 (hex) of every field, each preceded by its length so that none runs into the next. */
  String computedHash() {
    var text = new StringBuilder();
    for (var field :
        List.of(Long.toString(height), previous, written, actor, act.name(), subject, detail)) {
      text.append(field.length()).append(':').append(field).append('\n');
    }
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether it is whole and the next one after this end. */
  boolean follows(ChainEnd end) {
    return height == end.height() + 1 && previous.equals(end.hash()) && hash.equals(computedHash());
  }

  /** The chain's end once it is there. */
  ChainEnd end() {
    return new ChainEnd(height, hash);
  }
}
