package org.phieukin.protocol.threshold;

import java.security.SecureRandom;
import java.util.regex.Pattern;
import org.phieukin.protocol.Base58;
import org.phieukin.protocol.Element;
import org.phieukin.protocol.Hashes;
import org.phieukin.protocol.MalformedException;
import org.phieukin.protocol.Scalar;

/** The two keys of a teller, which follow from the seed that he keeps (PROTOCOL §9.1). */
public final class MemberKeys {
  private static final int LENGTH = 22;
  private static final Pattern FORM = Pattern.compile("[" + Base58.ALPHABET + "]{" + LENGTH + "}");

  private final String seed;
  private final Scalar signing;
  private final Scalar decryption;

  private MemberKeys(String seed) {
    this.seed = seed;
    this.signing = Scalar.reduce(Hashes.sha256("sk|" + seed));
    this.decryption = Scalar.reduce(Hashes.sha256("dk|" + seed));
  }

  /** Of a new seed. */
  public static MemberKeys random(SecureRandom random) {
    return new MemberKeys(Base58.random(random, LENGTH));
  }

  /**
   * Of a kept seed.
   *
   * @throws MalformedException if it is none
   */
  public static MemberKeys of(String seed) {
    if (!FORM.matcher(seed).matches()) {
      throw new MalformedException("not a seed");
    }
    return new MemberKeys(seed);
  }

  /** What the teller keeps. */
  public String seed() {
    return seed;
  }

  Scalar signing() {
    return signing;
  }

  Scalar decryption() {
    return decryption;
  }

  /** What others verify his signatures with. */
  public Element verification() {
    return Element.base(signing);
  }

  /** What others encrypt to. */
  public Element encryption() {
    return Element.base(decryption);
  }

  /** Signs a message. */
  public SignedMessage sign(String message, SecureRandom random) {
    return SignedMessage.of(signing, message, random);
  }

  /** Shows nothing of the seed, for it may end up in a log. */
  @Override
  public String toString() {
    return "MemberKeys[…]";
  }
}
