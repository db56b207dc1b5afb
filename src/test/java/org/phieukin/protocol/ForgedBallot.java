package org.phieukin.protocol;

import java.util.List;

/** Ballots that are well formed and signed, and prove what is not so. */
public final class ForgedBallot {
  private ForgedBallot() {}

  /** Two marks on the only line of an election. */
  public static Ballot twoMarks(ElectionParameters parameters, Scalar secret) {
    var question = parameters.election().questions().get(0);
    return new Forger(new TestElection(parameters, List.of()), secret)
        .ballot(question, List.of(1, 1, 0), new Forger.Lie(0, 1, 0));
  }
}
