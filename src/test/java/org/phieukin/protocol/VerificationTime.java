package org.phieukin.protocol;

import java.util.List;

/** Prints how long one 15×3 ballot takes to verify, warm, on one core; no test, for it depends. */
final class VerificationTime {
  private static final int ROUNDS = 8;

  private VerificationTime() {}

  /** Verifies the example's ballots again and again. */
  public static void main(String[] arguments) {
    BallotVerifier verifier = new BallotVerifier(Example.ELECTION);
    List<String> ballots = Example.ballots();
    for (int round = 1; round <= ROUNDS; round++) {
      long start = System.nanoTime();
      ballots.forEach(Ballot::parse);
      long parsed = System.nanoTime();
      ballots.forEach(verifier::accept);
      long accepted = System.nanoTime();
      System.out.printf(
          "round %d: parse %.1f ms, parse and verify %.1f ms a ballot%n",
          round,
          (parsed - start) / 1e6 / ballots.size(),
          (accepted - parsed) / 1e6 / ballots.size());
    }
  }
}
