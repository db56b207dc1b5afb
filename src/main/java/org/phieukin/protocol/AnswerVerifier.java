package org.phieukin.protocol;

import java.util.ArrayList;
import java.util.List;
import org.phieukin.protocol.BallotRefused.Fault;
import org.phieukin.protocol.curve.Powers;

/** Verifies the sealed vote on one question (PROTOCOL §6). */
final class AnswerVerifier {
  private final Question question;
  private final Answer answer;
  private final ProofPrefixes prefixes;
  private final BallotScratch scratch;
  private final int before;

  AnswerVerifier(Question question, Answer answer, ProofPrefixes prefixes, BallotScratch scratch) {
    this.question = question;
    this.answer = answer;
    this.prefixes = prefixes;
    this.scratch = scratch;
    this.before = scratch.proofs().size();
  }

  /** Makes what the proofs are held against; those that do not hold come out of the queue. */
  void verify() {
    int count = question.ciphertexts();
    require(
        answer.choices().size() == count && answer.individualProofs().size() == count,
        Fault.CHOICE_COUNT);
    int first = question.blank() ? 1 : 0;
    scratch.sum().begin(answer.choices().subList(first, count));
    for (int j = 0; j < count; j++) {
      Ciphertext choice = answer.choices().get(j);
      boolean blank = j < first;
      Powers alpha = scratch.alpha(blank).of(choice.alpha().open());
      Powers beta = scratch.beta(blank).of(choice.beta().open());
      require(alpha.isMember() && beta.isMember(), Fault.ELEMENT);
      List<Claim> zeroOrOne = Claim.range(alpha, beta, 0, 1);
      String prefix = prefixes.individual(choice);
      add(Fault.INDIVIDUAL_PROOF, prefix, zeroOrOne, answer.individualProofs().get(j));
      if (!blank) {
        scratch.sum().add(alpha, beta);
      }
    }
    if (question.blank()) {
      verifyWithBlank();
    } else {
      verifyWithoutBlank();
    }
  }

  private void verifyWithoutBlank() {
    // A proof where none belongs: said after those of the choices, like one that does not hold.
    if (!answer.blankProof().isEmpty()) {
      scratch.proofs().settle();
      throw new BallotRefused(Fault.BLANK_PROOF);
    }
    List<Ciphertext> choices = answer.choices();
    scratch
        .proofs()
        .addOfSum(
            Fault.OVERALL_PROOF,
            prefixes.overall(choices),
            choices,
            allowed(),
            answer.overallProof());
  }

  private void verifyWithBlank() {
    List<Ciphertext> all = answer.choices();
    Claim notMarked = new Claim(scratch.sum().alpha(), scratch.sum().beta(), 0);
    List<Claim> notBoth = List.of(blank(0), notMarked);
    add(Fault.BLANK_PROOF, prefixes.blank(all), notBoth, answer.blankProof());
    List<Claim> blankOrAllowed = new ArrayList<>(List.of(blank(1)));
    blankOrAllowed.addAll(allowed());
    add(Fault.OVERALL_PROOF, prefixes.overallOrBlank(all), blankOrAllowed, answer.overallProof());
  }

  private Claim blank(int number) {
    return new Claim(scratch.alpha(true), scratch.beta(true), number);
  }

  private List<Claim> allowed() {
    SumPowers sum = scratch.sum();
    return Claim.range(sum.alpha(), sum.beta(), question.min(), question.max());
  }

  private void add(Fault fault, String prefix, List<Claim> claims, List<Proof> proofs) {
    scratch.proofs().add(fault, prefix, claims, proofs);
  }

  /** A fault of this answer's form comes after those of the answers before it. */
  private void require(boolean condition, Fault fault) {
    if (!condition) {
      scratch.proofs().settle(before);
      throw new BallotRefused(fault);
    }
  }
}
