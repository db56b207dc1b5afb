package org.phieukin.protocol;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/** A true ballot of a credential that nobody has: to try a verifier on. */
public final class PracticeBallot {
  private static final int SEED = 32;

  private PracticeBallot() {}

  /** The canonical bytes of one. */
  public static String of(ElectionParameters parameters) {
    SecureRandom random = new SecureRandom();
    byte[] seed = new byte[SEED];
    random.nextBytes(seed);
    List<List<Integer>> marks =
        parameters.election().questions().stream().map(PracticeBallot::marks).toList();
    return new BallotSealer(parameters, random).seal(Scalar.random(random), marks, seed).json();
  }

  /** The blank vote where there is one, otherwise as few choices as there may be. */
  private static List<Integer> marks(Question question) {
    List<Integer> marks = new ArrayList<>();
    int chosen = question.blank() ? 1 : question.min();
    for (int n = 0; n < question.ciphertexts(); n++) {
      marks.add(n < chosen ? 1 : 0);
    }
    return marks;
  }
}
