package org.phieukin.box;

import java.security.SecureRandom;
import java.util.List;
import org.phieukin.protocol.Ballot;
import org.phieukin.protocol.BallotSealer;
import org.phieukin.protocol.Election;
import org.phieukin.protocol.ElectionParameters;
import org.phieukin.protocol.Question;
import org.phieukin.protocol.Scalar;
import org.phieukin.protocol.TrusteeKey;
import org.phieukin.protocol.Trustees;
import org.phieukin.protocol.Uuid;

/** Sealed ballots without a server: one line with three choices that may be left blank. */
final class Sealed {
  private static final SecureRandom RANDOM = new SecureRandom();
  static final ElectionParameters ELECTION = election();

  private Sealed() {}

  private static ElectionParameters election() {
    var trustees = Trustees.json(List.of(TrusteeKey.random(RANDOM).publicJson()));
    var key = Trustees.parse(trustees).electionKey();
    var line = new Question(List.of("cao", "vừa", "thấp"), false, 0, 1, "1. Người 1 – Chức vụ");
    return ElectionParameters.of(
        new Election("Hội nghị", "Lấy phiếu", key, List.of(line), Uuid.random(RANDOM)));
  }

  /** A ballot of somebody new. */
  static Ballot ballot() {
    byte[] seed = new byte[32];
    RANDOM.nextBytes(seed);
    var marks = List.of(List.of(0, 1, 0));
    return new BallotSealer(ELECTION, RANDOM).seal(Scalar.random(RANDOM), marks, seed);
  }
}
