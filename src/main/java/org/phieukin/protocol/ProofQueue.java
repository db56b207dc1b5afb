package org.phieukin.protocol;

import java.util.ArrayList;
import java.util.List;
import org.phieukin.protocol.BallotRefused.Fault;
import org.phieukin.protocol.curve.CurvePoint;
import org.phieukin.protocol.curve.Products;
import org.phieukin.protocol.curve.Table;

/**
 * The proofs of a ballot whose commitments are made and await their hash: the texts of all cost one
 * inversion. Faults come out in the order in which the proofs went in.
 */
final class ProofQueue {
  private final Table electionKey;
  private final Products products = new Products();
  private final List<Entry> entries = new ArrayList<>();

  ProofQueue(Table electionKey) {
    this.electionKey = electionKey;
  }

  /**
   * A proof that waits.
   *
   * @param first the place of its first product; of a sum that stands in the prefix, its α
   * @param ofSum whether α and β of a sum come before the commitments
   * @param complete whether there is one proof a claim
   */
  private record Entry(
      Fault fault, String prefix, int first, boolean ofSum, boolean complete, Scalar challenges) {

    boolean holds(List<String> texts) {
      String sum = ofSum ? texts.get(0) + "," + texts.get(1) + "|" : "";
      List<String> commitments = texts.subList(ofSum ? 2 : 0, texts.size());
      return complete && Hashes.ofTexts(prefix + sum, commitments).equals(challenges);
    }
  }

  /** How many wait. */
  int size() {
    return entries.size();
  }

  /** Adds a proof that one of the claims is true. */
  void add(Fault fault, String prefix, List<Claim> claims, List<Proof> proofs) {
    add(fault, prefix, products.size(), false, claims, proofs);
  }

  /** The same about the product of ciphertexts, whose text goes on with the prefix. */
  void addOfSum(
      Fault fault, String prefix, List<Ciphertext> parts, List<Claim> claims, List<Proof> proofs) {
    int first = products.size();
    products.of(points(parts, true)).of(points(parts, false));
    add(fault, prefix, first, true, claims, proofs);
  }

  static List<CurvePoint> points(List<Ciphertext> parts, boolean alphas) {
    return parts.stream().map(c -> (alphas ? c.alpha() : c.beta()).open()).toList();
  }

  private void add(
      Fault fault,
      String prefix,
      int first,
      boolean ofSum,
      List<Claim> claims,
      List<Proof> proofs) {
    boolean complete = claims.size() == proofs.size();
    Scalar total = Scalar.ZERO;
    for (int j = 0; complete && j < claims.size(); j++) {
      claims.get(j).addCommitments(products, proofs.get(j), electionKey);
      total = total.add(proofs.get(j).challenge());
    }
    entries.add(new Entry(fault, prefix, first, ofSum, complete, total));
  }

  /**
   * Holds all against their challenges.
   *
   * @throws BallotRefused for the first that does not hold
   */
  void settle() {
    settle(entries.size());
  }

  /** The same of the first ones only: what follows them is refused for something else. */
  void settle(int count) {
    List<String> texts = products.texts();
    for (int i = 0; i < count; i++) {
      Entry entry = entries.get(i);
      int end = i + 1 < entries.size() ? entries.get(i + 1).first() : texts.size();
      if (!entry.holds(texts.subList(entry.first(), end))) {
        throw new BallotRefused(entry.fault());
      }
    }
  }
}
