package org.phieukin.protocol;

import java.security.SecureRandom;
import org.phieukin.protocol.curve.Powers;

/**
 * A ballot's signature by its credential (PROTOCOL §7).
 *
 * @param hash of the ballot without this signature
 */
public record Signature(String hash, Proof proof) {

  /** Signs with the secret of a credential. */
  static Signature of(String hash, Scalar secret, SecureRandom random) {
    return new Signature(hash, Proof.ofKnowledge(prefix(hash), secret, random));
  }

  /** Whether the owner of this credential signed the hash. */
  boolean isBy(Element credential) {
    return proof.showsKnowledge(prefix(hash), credential);
  }

  /** The same with the credential's powers, which its own check has made. */
  boolean isBy(Powers credential) {
    return proof.showsKnowledge(prefix(hash), credential);
  }

  private static String prefix(String hash) {
    return "sig|" + hash + "|";
  }

  String json() {
    return new JsonWriter().text("hash", hash).field("proof", proof.json()).end();
  }
}
