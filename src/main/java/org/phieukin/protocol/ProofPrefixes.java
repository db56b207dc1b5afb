package org.phieukin.protocol;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What the challenges of one ballot's proofs are bound to (PROTOCOL §6).
 *
 * @param ballot S0: election and credential
 */
record ProofPrefixes(String ballot) {

  static ProofPrefixes of(ElectionParameters parameters, String credential) {
    return new ProofPrefixes(parameters.fingerprint() + "|" + credential);
  }

  /** Of "this ciphertext holds 0 or 1". */
  String individual(Ciphertext ciphertext) {
    return "prove|" + ballot + "|" + ciphertext.inPrefix() + "|";
  }

  /** Of "the number of marks is allowed", no blank vote (§6.2). */
  String overall(List<Ciphertext> choices, Ciphertext sum) {
    return overall(choices) + sum.inPrefix() + "|";
  }

  /** The same up to the sum of the choices. */
  String overall(List<Ciphertext> choices) {
    return "prove|" + question(choices) + "|";
  }

  /** Of "not blank, or no marks" (§6.3). */
  String blank(List<Ciphertext> choices) {
    return "bproof0|" + question(choices) + "|";
  }

  /** Of "blank, or an allowed number of marks" (§6.3). */
  String overallOrBlank(List<Ciphertext> choices) {
    return "bproof1|" + question(choices) + "|";
  }

  private String question(List<Ciphertext> choices) {
    return ballot
        + "|"
        + choices.stream().map(Ciphertext::inPrefix).collect(Collectors.joining(","));
  }
}
