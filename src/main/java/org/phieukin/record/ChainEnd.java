package org.phieukin.record;

/** The end of a part of the chain, or of all of it: a height and the hash there. */
public record ChainEnd(long height, String hash) {
  /** Before the first entry. */
  public static final ChainEnd START = new ChainEnd(0, "0".repeat(64));
}
