package org.phieukin.protocol;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/** Proves that one of several claims is true without telling which (PROTOCOL §6.1). */
final class Prover {
  private final FixedBase electionKey;
  private final SecureRandom random;

  Prover(FixedBase electionKey, SecureRandom random) {
    this.electionKey = electionKey;
    this.random = random;
  }

  /** "This ciphertext holds this number", by whoever knows what it holds. */
  record Branch(SealedNumber sealed, int number) {
    /** The claims that it holds one of the numbers from first to last. */
    static List<Branch> range(SealedNumber sealed, int first, int last) {
      List<Branch> branches = new ArrayList<>();
      for (int number = first; number <= last; number++) {
        branches.add(new Branch(sealed, number));
      }
      return branches;
    }
  }

  /** The proofs, one a branch; they are worthless if the branch that is said to be true is not. */
  List<Proof> prove(String prefix, List<Branch> branches, int trueOne) {
    List<Proof> proofs = new ArrayList<>();
    List<Element> commitments = new ArrayList<>();
    Scalar w = Scalar.random(random);
    Scalar others = Scalar.ZERO;
    for (int j = 0; j < branches.size(); j++) {
      Proof simulated = new Proof(Scalar.random(random), Scalar.random(random));
      if (j == trueOne) {
        commitments.add(FixedBase.GENERATOR.times(w));
        commitments.add(electionKey.times(w));
      } else {
        commit(branches.get(j), simulated, commitments);
        others = others.add(simulated.challenge());
      }
      proofs.add(simulated);
    }
    Scalar challenge = Hashes.toScalar(prefix, commitments).subtract(others);
    Scalar randomness = branches.get(trueOne).sealed().randomness();
    proofs.set(trueOne, new Proof(challenge, w.subtract(randomness.multiply(challenge))));
    return proofs;
  }

  /** A = g^(ρ+rσ), B = y^(ρ+rσ) · g^((m−M)σ): what a verifier will compute, by fixed bases only. */
  private void commit(Branch branch, Proof proof, List<Element> commitments) {
    SealedNumber sealed = branch.sealed();
    Scalar exponent = proof.response().add(sealed.randomness().multiply(proof.challenge()));
    Scalar difference = Scalar.of(sealed.number() - branch.number());
    Element shift = FixedBase.GENERATOR.times(proof.challenge().multiply(difference));
    commitments.add(FixedBase.GENERATOR.times(exponent));
    commitments.add(electionKey.times(exponent).plus(shift));
  }
}
