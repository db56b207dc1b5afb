package org.phieukin.protocol;

import java.util.List;
import org.phieukin.protocol.BallotRefused.Fault;

/** Reads ballots: strictly, and cheaply, for anyone may send one (PROTOCOL §1, §7). */
final class BallotReader {
  /** Longer ballots are refused unread; an election's own limit is usually lower. */
  static final int MAX_LENGTH = 200_000;

  private BallotReader() {}

  static BallotText read(String json) {
    if (json.length() > MAX_LENGTH) {
      throw new BallotRefused(Fault.TOO_LARGE);
    }
    try {
      return ExactBallot.read(json);
    } catch (MalformedException e) {
      return judged(json);
    }
  }

  /**
   * Says what is wrong with a text; it may be nothing, such as a uuid in letters of another kind.
   */
  static BallotText judged(String json) {
    Ballot ballot;
    try {
      ballot = ballot(JsonReader.read(json, MAX_LENGTH));
    } catch (MalformedException e) {
      throw new BallotRefused(Fault.MALFORMED);
    }
    if (!ballot.json().equals(json)) {
      throw new BallotRefused(Fault.NOT_CANONICAL);
    }
    return new BallotText(ballot, ballot.signedHash());
  }

  private static Ballot ballot(Json json) {
    Json.Fields fields =
        json.fields("election_uuid", "election_hash", "credential", "answers", "signature");
    return new Ballot(
        fields.get("election_uuid").text(),
        fields.get("election_hash").text(),
        fields.get("credential").text(),
        fields.get("answers").items().stream().map(BallotReader::answer).toList(),
        signature(fields.get("signature")));
  }

  private static Answer answer(Json json) {
    Json.Fields fields =
        json.fields("choices", "individual_proofs", "overall_proof", "blank_proof?");
    return new Answer(
        fields.get("choices").items().stream().map(BallotReader::ciphertext).toList(),
        fields.get("individual_proofs").items().stream().map(Proof::readAll).toList(),
        Proof.readAll(fields.get("overall_proof")),
        fields.find("blank_proof").map(Proof::readAll).orElse(List.of()));
  }

  private static Ciphertext ciphertext(Json json) {
    Json.Fields fields = json.fields("alpha", "beta");
    return new Ciphertext(point(fields.get("alpha").text()), point(fields.get("beta").text()));
  }

  // The order check is the verifier's: it shares its doublings with the proofs.
  private static Element point(String text) {
    try {
      return Element.onCurve(text);
    } catch (MalformedException e) {
      throw new BallotRefused(Fault.ELEMENT);
    }
  }

  private static Signature signature(Json json) {
    Json.Fields fields = json.fields("hash", "proof");
    return new Signature(fields.get("hash").text(), Proof.read(fields.get("proof")));
  }
}
