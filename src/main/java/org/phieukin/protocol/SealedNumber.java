package org.phieukin.protocol;

import java.util.List;

/** A ciphertext together with what it hides: only who seals a ballot has it. */
record SealedNumber(Ciphertext ciphertext, Scalar randomness, int number) {

  static SealedNumber of(FixedBase electionKey, Scalar randomness, int number) {
    return new SealedNumber(
        Ciphertext.encrypt(electionKey, randomness, number), randomness, number);
  }

  /** The product of all ciphertexts, which hides the sum of the numbers. */
  static SealedNumber sum(List<SealedNumber> parts) {
    return parts.stream()
        .reduce(SealedNumber::plus)
        .orElse(new SealedNumber(Ciphertext.ONE, Scalar.ZERO, 0));
  }

  private SealedNumber plus(SealedNumber other) {
    return new SealedNumber(
        ciphertext.plus(other.ciphertext), randomness.add(other.randomness), number + other.number);
  }

  /** Shows nothing, for it may end up in a log. */
  @Override
  public String toString() {
    return "SealedNumber[…]";
  }
}
