package org.phieukin.protocol;

import java.util.ArrayList;
import java.util.List;
import org.phieukin.protocol.BallotRefused.Fault;

/** Verifies the sealed vote on one question (PROTOCOL §6). */
final class AnswerVerifier {
  private final Question question;
  private final Answer answer;
  private final ProofPrefixes prefixes;
  private final FixedBase electionKey;

  AnswerVerifier(Question question, Answer answer, ProofPrefixes prefixes, FixedBase electionKey) {
    this.question = question;
    this.answer = answer;
    this.prefixes = prefixes;
    this.electionKey = electionKey;
  }

  void verify() {
    int count = question.ciphertexts();
    require(
        answer.choices().size() == count && answer.individualProofs().size() == count,
        Fault.CHOICE_COUNT);
    List<Claim.Powers> choices = answer.choices().stream().map(Claim.Powers::of).toList();
    require(choices.stream().allMatch(Claim.Powers::isMember), Fault.ELEMENT);
    for (int j = 0; j < count; j++) {
      String prefix = prefixes.individual(answer.choices().get(j));
      List<Claim> zeroOrOne = Claim.range(choices.get(j), 0, 1);
      require(holds(prefix, zeroOrOne, answer.individualProofs().get(j)), Fault.INDIVIDUAL_PROOF);
    }
    if (question.blank()) {
      verifyWithBlank(choices.get(0));
    } else {
      verifyWithoutBlank();
    }
  }

  private void verifyWithoutBlank() {
    require(answer.blankProof().isEmpty(), Fault.BLANK_PROOF);
    Ciphertext sum = Ciphertext.product(answer.choices());
    String prefix = prefixes.overall(answer.choices(), sum);
    require(
        holds(prefix, allowed(Claim.Powers.of(sum)), answer.overallProof()), Fault.OVERALL_PROOF);
  }

  private void verifyWithBlank(Claim.Powers blank) {
    List<Ciphertext> all = answer.choices();
    Claim.Powers sum = Claim.Powers.of(Ciphertext.product(all.subList(1, all.size())));
    List<Claim> notBoth = List.of(new Claim(blank, 0), new Claim(sum, 0));
    require(holds(prefixes.blank(all), notBoth, answer.blankProof()), Fault.BLANK_PROOF);
    List<Claim> blankOrAllowed = new ArrayList<>(List.of(new Claim(blank, 1)));
    blankOrAllowed.addAll(allowed(sum));
    require(
        holds(prefixes.overallOrBlank(all), blankOrAllowed, answer.overallProof()),
        Fault.OVERALL_PROOF);
  }

  private List<Claim> allowed(Claim.Powers sum) {
    return Claim.range(sum, question.min(), question.max());
  }

  private boolean holds(String prefix, List<Claim> claims, List<Proof> proofs) {
    return Claim.oneHolds(prefix, claims, proofs, electionKey);
  }

  private static void require(boolean condition, Fault fault) {
    if (!condition) {
      throw new BallotRefused(fault);
    }
  }
}
