package org.phieukin.protocol;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/**
 * Seals ballots as the booth's script does (PROTOCOL §5-7, §7b): for demonstrations and tests. Real
 * ballots are sealed on the delegate's tablet; the server never sees a mark.
 */
public final class BallotSealer {
  private final ElectionParameters parameters;
  private final SecureRandom random;
  private final FixedBase electionKey;

  /** Prepares the tables of one election. */
  public BallotSealer(ElectionParameters parameters, SecureRandom random) {
    this.parameters = parameters;
    this.random = random;
    this.electionKey = new FixedBase(parameters.election().publicKey());
  }

  /**
   * Seals, proves and signs.
   *
   * @param secret of the credential
   * @param marks for every question 0 or 1 for every answer, the blank vote first where there is
   *     one
   * @param seed 32 random bytes, from which the encryption randomness follows
   * @throws IllegalArgumentException if the marks are no vote
   */
  public Ballot seal(Scalar secret, List<List<Integer>> marks, byte[] seed) {
    List<Question> questions = parameters.election().questions();
    requireVote(questions, marks);
    SealingSeed randomness = new SealingSeed(seed, parameters.election().uuid());
    String credential = Element.base(secret).toString();
    ProofPrefixes prefixes = ProofPrefixes.of(parameters, credential);
    Prover prover = new Prover(electionKey, random);
    List<Answer> answers = new ArrayList<>();
    int k = 0;
    for (int i = 0; i < questions.size(); i++) {
      List<SealedNumber> numbers = new ArrayList<>();
      for (int mark : marks.get(i)) {
        numbers.add(SealedNumber.of(electionKey, randomness.randomness(k++), mark));
      }
      answers.add(new AnswerSealer(questions.get(i), prefixes, prover).seal(numbers));
    }
    return Ballot.signed(parameters, answers, secret, random);
  }

  private static void requireVote(List<Question> questions, List<List<Integer>> marks) {
    boolean vote = marks.size() == questions.size();
    for (int i = 0; vote && i < questions.size(); i++) {
      vote = questions.get(i).allows(marks.get(i));
    }
    if (!vote) {
      throw new IllegalArgumentException("the marks are no vote");
    }
  }
}
