package org.phieukin.protocol;

import java.math.BigInteger;

/** The group of every election of ours (PROTOCOL §2.1). */
public final class Group {
  /** Its name in elections and in the proofs of knowledge of a key. */
  public static final String NAME = "Ed25519";

  /** The prime order of the group: scalars are integers modulo it. */
  public static final BigInteger Q =
      BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));

  private Group() {}
}
