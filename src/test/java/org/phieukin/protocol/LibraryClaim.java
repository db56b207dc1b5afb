package org.phieukin.protocol;

import cafe.cryptography.curve25519.EdwardsPoint;
import java.util.ArrayList;
import java.util.List;

/**
 * As the curve library has it: what the quick one is held against. "This ciphertext holds this
 * number": one branch of a proof that one of several is true (§6.1).
 */
record LibraryClaim(Powers ciphertext, int number) {

  /** A ciphertext made ready for many multiplications. */
  record Powers(Ciphertext ciphertext, Doublings alpha, Doublings beta) {
    static Powers of(Ciphertext ciphertext) {
      return new Powers(
          ciphertext, new Doublings(ciphertext.alpha()), new Doublings(ciphertext.beta()));
    }

    boolean isMember() {
      return alpha.isMember() && beta.isMember();
    }
  }

  /** The product of ciphertexts. */
  static Ciphertext product(List<Ciphertext> factors) {
    EdwardsPoint alpha = EdwardsPoint.IDENTITY;
    EdwardsPoint beta = EdwardsPoint.IDENTITY;
    for (Ciphertext factor : factors) {
      alpha = alpha.add(factor.alpha().point());
      beta = beta.add(factor.beta().point());
    }
    return new Ciphertext(new Element(alpha), new Element(beta));
  }

  /** The claims that a ciphertext holds one of the numbers from first to last. */
  static List<LibraryClaim> range(Powers ciphertext, int first, int last) {
    List<LibraryClaim> claims = new ArrayList<>();
    for (int number = first; number <= last; number++) {
      claims.add(new LibraryClaim(ciphertext, number));
    }
    return claims;
  }

  /** Whether the proofs, one a claim, show that one of the claims is true. */
  static boolean oneHolds(
      String prefix, List<LibraryClaim> claims, List<Proof> proofs, FixedBase electionKey) {
    if (claims.size() != proofs.size()) {
      return false;
    }
    List<Element> commitments = new ArrayList<>();
    Scalar total = Scalar.ZERO;
    for (int j = 0; j < claims.size(); j++) {
      claims.get(j).addCommitments(commitments, proofs.get(j), electionKey);
      total = total.add(proofs.get(j).challenge());
    }
    return Hashes.toScalar(prefix, commitments).equals(total);
  }

  /** A = g^ρ · α^σ and B = y^ρ · (β/g^M)^σ. */
  private void addCommitments(List<Element> commitments, Proof proof, FixedBase electionKey) {
    Scalar challenge = proof.challenge();
    Scalar response = proof.response();
    commitments.add(FixedBase.GENERATOR.times(response).plus(ciphertext.alpha().times(challenge)));
    Element b = electionKey.times(response).plus(ciphertext.beta().times(challenge));
    if (number != 0) {
      b = b.minus(FixedBase.GENERATOR.times(challenge.multiply(Scalar.of(number))));
    }
    commitments.add(b);
  }
}
