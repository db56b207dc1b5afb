package org.phieukin.protocol;

import java.security.SecureRandom;
import java.util.List;

/** Proofs that a factor is α^x for the x of a trustee's key X = g^x (PROTOCOL §11). */
final class DecryptionProof {
  private final String prefix;
  private final FixedBase publicKey;

  DecryptionProof(ElectionParameters parameters, Element publicKey) {
    this.prefix = "decrypt|" + parameters.fingerprint() + "|" + publicKey + "|";
    this.publicKey = new FixedBase(publicKey);
  }

  Proof prove(Element alpha, Scalar secret, SecureRandom random) {
    Scalar w = Scalar.random(random);
    Scalar challenge = Hashes.toScalar(prefix, List.of(Element.base(w), alpha.times(w)));
    return new Proof(challenge, w.subtract(secret.multiply(challenge)));
  }

  boolean holds(Element alpha, Element factor, Proof proof) {
    Element a =
        FixedBase.GENERATOR.times(proof.response()).plus(publicKey.times(proof.challenge()));
    Element b =
        new Doublings(alpha)
            .times(proof.response())
            .plus(new Doublings(factor).times(proof.challenge()));
    return Hashes.toScalar(prefix, List.of(a, b)).equals(proof.challenge());
  }

  // α outside the group would let whoever made it learn bits of the key from the factor.
  static void requireMember(Ciphertext ciphertext) {
    if (!Claim.Powers.of(ciphertext).isMember()) {
      throw new VerificationFailed("an element of the tally");
    }
  }
}
