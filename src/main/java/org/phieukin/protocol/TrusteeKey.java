package org.phieukin.protocol;

import java.security.SecureRandom;
import java.util.Optional;

/** The private key of a trustee, with the proof that he knows it (PROTOCOL §8). */
public final class TrusteeKey {
  private static final int MAX_LENGTH = 10_000;

  private final Scalar secret;
  private final Trustee.Single single;

  private TrusteeKey(Scalar secret, SecureRandom random) {
    this.secret = secret;
    Element publicKey = Element.base(secret);
    Proof pok = Proof.ofKnowledge(prefix(publicKey), secret, random);
    this.single = new Trustee.Single(publicKey, pok, Optional.empty());
  }

  /** A new key. */
  public static TrusteeKey random(SecureRandom random) {
    Scalar secret = Scalar.random(random);
    return secret.isZero() ? random(random) : new TrusteeKey(secret, random);
  }

  /** A stored key; the proof is made anew. */
  public static TrusteeKey of(Scalar secret, SecureRandom random) {
    if (secret.isZero()) {
      throw new MalformedException("nought as private key");
    }
    return new TrusteeKey(secret, random);
  }

  /** The secret scalar. */
  public Scalar secret() {
    return secret;
  }

  /** g to the power of the secret. */
  public Element publicKey() {
    return single.publicKey();
  }

  /** The public half as it is handed in: {@code {"pok":…,"public_key":…}}. */
  public String publicJson() {
    return single.keyJson();
  }

  /**
   * Reads a public half and checks its proof.
   *
   * @throws MalformedException if it is none
   * @throws VerificationFailed if the proof does not hold
   */
  public static Trustee.Single verify(String publicJson) {
    return Trustee.Single.read(JsonReader.read(publicJson, MAX_LENGTH));
  }

  /** What the proof of knowledge of a key is bound to (§8). */
  public static String prefix(Element publicKey) {
    return "pok|" + Group.NAME + "|" + publicKey + "|";
  }

  /** Shows nothing of the secret, for it may end up in a log. */
  @Override
  public String toString() {
    return "TrusteeKey[…]";
  }
}
