package org.phieukin.protocol;

import java.util.ArrayList;
import java.util.List;
import org.phieukin.protocol.BallotRefused.Fault;

/** Verifies the sealed vote on one question with the curve library alone (PROTOCOL §6). */
final class LibraryAnswers {
  private final Question question;
  private final Answer answer;
  private final ProofPrefixes prefixes;
  private final FixedBase electionKey;

  LibraryAnswers(Question question, Answer answer, ProofPrefixes prefixes, FixedBase electionKey) {
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
    List<LibraryClaim.Powers> choices =
        answer.choices().stream().map(LibraryClaim.Powers::of).toList();
    require(choices.stream().allMatch(LibraryClaim.Powers::isMember), Fault.ELEMENT);
    for (int j = 0; j < count; j++) {
      String prefix = prefixes.individual(answer.choices().get(j));
      List<LibraryClaim> zeroOrOne = LibraryClaim.range(choices.get(j), 0, 1);
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
    Ciphertext sum = LibraryClaim.product(answer.choices());
    String prefix = prefixes.overall(answer.choices(), sum);
    require(
        holds(prefix, allowed(LibraryClaim.Powers.of(sum)), answer.overallProof()),
        Fault.OVERALL_PROOF);
  }

  private void verifyWithBlank(LibraryClaim.Powers blank) {
    List<Ciphertext> all = answer.choices();
    LibraryClaim.Powers sum =
        LibraryClaim.Powers.of(LibraryClaim.product(all.subList(1, all.size())));
    List<LibraryClaim> notBoth = List.of(new LibraryClaim(blank, 0), new LibraryClaim(sum, 0));
    require(holds(prefixes.blank(all), notBoth, answer.blankProof()), Fault.BLANK_PROOF);
    List<LibraryClaim> blankOrAllowed = new ArrayList<>(List.of(new LibraryClaim(blank, 1)));
    blankOrAllowed.addAll(allowed(sum));
    require(
        holds(prefixes.overallOrBlank(all), blankOrAllowed, answer.overallProof()),
        Fault.OVERALL_PROOF);
  }

  private List<LibraryClaim> allowed(LibraryClaim.Powers sum) {
    return LibraryClaim.range(sum, question.min(), question.max());
  }

  private boolean holds(String prefix, List<LibraryClaim> claims, List<Proof> proofs) {
    return LibraryClaim.oneHolds(prefix, claims, proofs, electionKey);
  }

  private static void require(boolean condition, Fault fault) {
    if (!condition) {
      throw new BallotRefused(fault);
    }
  }
}
