package org.phieukin.protocol;

import java.util.ArrayList;
import java.util.List;
import org.phieukin.protocol.Prover.Branch;

/** A client that seals what is no vote, and does its best to prove it. */
final class Forger {
  static final Lie HONEST = new Lie(0, 0, 0);

  private final TestElection election;
  private final Scalar secret;
  private final FixedBase key;
  private final Prover prover;
  private final ProofPrefixes prefixes;

  Forger(TestElection election, Scalar secret) {
    this.election = election;
    this.secret = secret;
    this.key = new FixedBase(election.parameters().election().publicKey());
    this.prover = new Prover(key, TestElection.RANDOM);
    this.prefixes = ProofPrefixes.of(election.parameters(), Element.base(secret).toString());
  }

  /** Which branch of each proof to pass off as the true one. */
  record Lie(int individual, int overall, int blank) {}

  /** The only answer of a ballot, honest wherever the numbers are 0 or 1. */
  Ballot ballot(Question question, List<Integer> numbers, Lie lie) {
    return signed(List.of(answer(question, seal(numbers), lie)));
  }

  /** Hides a point of order 2 in the first choice, in proofs whose challenges are all even. */
  Answer withHiddenPoint(Question question, List<Integer> numbers) {
    Element point = Element.onCurve(Refusals.SMALL_ORDER[0]);
    while (true) {
      List<SealedNumber> sealed = new ArrayList<>(seal(numbers));
      SealedNumber first = sealed.get(0);
      Ciphertext c = first.ciphertext();
      Ciphertext changed = new Ciphertext(c.alpha(), c.beta().plus(point));
      sealed.set(0, new SealedNumber(changed, first.randomness(), first.number()));
      Answer answer = answer(question, sealed, HONEST);
      List<Proof> touched = new ArrayList<>(answer.individualProofs().get(0));
      touched.addAll(answer.overallProof());
      if (touched.stream().noneMatch(p -> p.challenge().value().testBit(0))) {
        return answer;
      }
    }
  }

  private List<SealedNumber> seal(List<Integer> numbers) {
    return numbers.stream()
        .map(n -> SealedNumber.of(key, Scalar.random(TestElection.RANDOM), n))
        .toList();
  }

  private List<Proof> individual(SealedNumber one, Lie lie) {
    int branch = one.number() == 0 || one.number() == 1 ? one.number() : lie.individual();
    String prefix = prefixes.individual(one.ciphertext());
    return prover.prove(prefix, Branch.range(one, 0, 1), branch);
  }

  private Answer answer(Question question, List<SealedNumber> sealed, Lie lie) {
    List<Ciphertext> choices = sealed.stream().map(SealedNumber::ciphertext).toList();
    List<List<Proof>> individual = sealed.stream().map(one -> individual(one, lie)).toList();
    SealedNumber sum = SealedNumber.sum(sealed.subList(question.blank() ? 1 : 0, sealed.size()));
    List<Branch> allowed = Branch.range(sum, question.min(), question.max());
    if (!question.blank()) {
      String prefix = prefixes.overall(choices, sum.ciphertext());
      List<Proof> overall = prover.prove(prefix, allowed, lie.overall());
      return new Answer(choices, individual, overall, List.of());
    }
    SealedNumber blank = sealed.get(0);
    List<Branch> notBoth = List.of(new Branch(blank, 0), new Branch(sum, 0));
    List<Branch> blankOrAllowed = new ArrayList<>(List.of(new Branch(blank, 1)));
    blankOrAllowed.addAll(allowed);
    return new Answer(
        choices,
        individual,
        prover.prove(prefixes.overallOrBlank(choices), blankOrAllowed, lie.overall()),
        prover.prove(prefixes.blank(choices), notBoth, lie.blank()));
  }

  /** Signs any answers with the voter's own code. */
  Ballot signed(List<Answer> answers) {
    return Ballot.signed(election.parameters(), answers, secret, TestElection.RANDOM);
  }
}
