package org.phieukin.protocol;

import java.util.ArrayList;
import java.util.List;
import org.phieukin.protocol.Prover.Branch;

/** Seals the vote on one question (PROTOCOL §6.2, §6.3). */
final class AnswerSealer {
  private final Question question;
  private final ProofPrefixes prefixes;
  private final Prover prover;

  AnswerSealer(Question question, ProofPrefixes prefixes, Prover prover) {
    this.question = question;
    this.prefixes = prefixes;
    this.prover = prover;
  }

  /** Proves what the question allows of these; it is for the caller to see that it is true. */
  Answer seal(List<SealedNumber> numbers) {
    List<Ciphertext> choices = numbers.stream().map(SealedNumber::ciphertext).toList();
    List<List<Proof>> individual = new ArrayList<>();
    for (SealedNumber number : numbers) {
      String prefix = prefixes.individual(number.ciphertext());
      individual.add(prover.prove(prefix, Branch.range(number, 0, 1), number.number()));
    }
    return question.blank()
        ? withBlank(numbers, choices, individual)
        : withoutBlank(numbers, choices, individual);
  }

  private Answer withoutBlank(
      List<SealedNumber> numbers, List<Ciphertext> choices, List<List<Proof>> individual) {
    SealedNumber sum = SealedNumber.sum(numbers);
    String prefix = prefixes.overall(choices, sum.ciphertext());
    List<Proof> overall = prover.prove(prefix, allowed(sum), sum.number() - question.min());
    return new Answer(choices, individual, overall, List.of());
  }

  private Answer withBlank(
      List<SealedNumber> numbers, List<Ciphertext> choices, List<List<Proof>> individual) {
    SealedNumber blank = numbers.get(0);
    SealedNumber sum = SealedNumber.sum(numbers.subList(1, numbers.size()));
    boolean isBlank = blank.number() == 1;
    List<Branch> notBoth = List.of(new Branch(blank, 0), new Branch(sum, 0));
    List<Proof> blankProof = prover.prove(prefixes.blank(choices), notBoth, isBlank ? 1 : 0);
    List<Branch> blankOrAllowed = new ArrayList<>(List.of(new Branch(blank, 1)));
    blankOrAllowed.addAll(allowed(sum));
    int trueOne = isBlank ? 0 : sum.number() - question.min() + 1;
    List<Proof> overall = prover.prove(prefixes.overallOrBlank(choices), blankOrAllowed, trueOne);
    return new Answer(choices, individual, overall, blankProof);
  }

  private List<Branch> allowed(SealedNumber sum) {
    return Branch.range(sum, question.min(), question.max());
  }
}
