package org.phieukin;

import static org.phieukin.asking.Asking.given;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import org.phieukin.asking.Answer;
import org.phieukin.protocol.Ballot;
import org.phieukin.protocol.BallotSealer;
import org.phieukin.protocol.ElectionParameters;
import org.phieukin.protocol.VotingCode;

/** A delegate without a browser: seals as the booth does and hands the bytes in. */
public final class Voter {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String uuid;
  private final BallotSealer sealer;

  /** A delegate at this poll. */
  public Voter(String uuid) {
    this.uuid = uuid;
    var election = given().get("/polls/" + uuid + "/election.json").asString();
    this.sealer = new BallotSealer(ElectionParameters.of(election), RANDOM);
  }

  /** Seals marks: for each line one number a choice. */
  public Ballot seal(VotingCode code, List<List<Integer>> marks) {
    byte[] seed = new byte[32];
    RANDOM.nextBytes(seed);
    return sealer.seal(Derived.secret(code, uuid), marks, seed);
  }

  /** Seals and casts. */
  public Answer vote(VotingCode code, List<List<Integer>> marks) {
    return cast(seal(code, marks).json());
  }

  /** Hands in these bytes. */
  public Answer cast(String json) {
    return given()
        .contentType("application/json")
        .body(json.getBytes(StandardCharsets.UTF_8))
        .post("/polls/" + uuid + "/ballots");
  }

  /** A mark among three choices; -1 leaves the line blank. */
  public static List<Integer> mark(int choice) {
    return List.of(choice == 0 ? 1 : 0, choice == 1 ? 1 : 0, choice == 2 ? 1 : 0);
  }
}
