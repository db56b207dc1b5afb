package org.phieukin.protocol;

import java.util.List;

/**
 * The sealed vote on one question (PROTOCOL §6.2, §6.3).
 *
 * @param choices one ciphertext a choice, the blank vote's first where there is one
 * @param individualProofs for each ciphertext: it holds 0 or 1
 * @param overallProof the number of marks is allowed
 * @param blankProof not both blank and marked; empty where the question has no blank vote
 */
public record Answer(
    List<Ciphertext> choices,
    List<List<Proof>> individualProofs,
    List<Proof> overallProof,
    List<Proof> blankProof) {
  /** Copies the lists. */
  public Answer {
    choices = List.copyOf(choices);
    individualProofs = individualProofs.stream().map(List::copyOf).toList();
    overallProof = List.copyOf(overallProof);
    blankProof = List.copyOf(blankProof);
  }

  String json() {
    JsonWriter writer =
        new JsonWriter()
            .field("choices", JsonWriter.array(choices, Ciphertext::json))
            .field("individual_proofs", JsonWriter.table(individualProofs, Proof::json))
            .field("overall_proof", JsonWriter.array(overallProof, Proof::json));
    if (!blankProof.isEmpty()) {
      writer.field("blank_proof", JsonWriter.array(blankProof, Proof::json));
    }
    return writer.end();
  }
}
