package org.phieukin.protocol;

import java.util.ArrayList;
import java.util.List;
import org.phieukin.protocol.curve.Powers;
import org.phieukin.protocol.curve.Products;
import org.phieukin.protocol.curve.Table;

/**
 * "This ciphertext holds this number": one branch of a proof that one of several is true (§6.1).
 *
 * @param alpha the ciphertext's, made ready for many multiplications
 * @param beta the same
 */
record Claim(Powers alpha, Powers beta, int number) {

  /** The claims that a ciphertext holds one of the numbers from first to last. */
  static List<Claim> range(Powers alpha, Powers beta, int first, int last) {
    List<Claim> claims = new ArrayList<>();
    for (int number = first; number <= last; number++) {
      claims.add(new Claim(alpha, beta, number));
    }
    return claims;
  }

  /** A = g^ρ · α^σ and B = y^ρ · (β/g^M)^σ. */
  void addCommitments(Products products, Proof proof, Table electionKey) {
    var challenge = proof.challenge().open();
    var response = proof.response().open();
    products.begin().times(Table.GENERATOR, response).times(alpha, challenge);
    products.begin().times(electionKey, response).times(beta, challenge);
    if (number == 1) {
      products.dividedBy(Table.GENERATOR, challenge);
    } else if (number > 1) {
      var shift = proof.challenge().multiply(Scalar.of(number)).open();
      products.dividedBy(Table.GENERATOR, shift);
    }
  }
}
