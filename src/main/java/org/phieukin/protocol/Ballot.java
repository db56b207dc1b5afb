package org.phieukin.protocol;

import java.security.SecureRandom;
import java.util.List;

/**
 * A sealed ballot (PROTOCOL §7). One that exists is well-formed and in canonical spelling; that its
 * elements are members of the group and its proofs true is for {@link BallotVerifier} to say.
 *
 * @param electionHash the fingerprint of the election
 * @param credential as its 64 digits
 * @param answers one a question, in order
 */
public record Ballot(
    String electionUuid,
    String electionHash,
    String credential,
    List<Answer> answers,
    Signature signature) {
  /** Copies the list. */
  public Ballot {
    answers = List.copyOf(answers);
  }

  /**
   * Reads a ballot in its one spelling.
   *
   * @throws BallotRefused on any other, before anything is computed that costs time
   */
  public static Ballot parse(String json) {
    return BallotReader.read(json).ballot();
  }

  /** Signs what a sealer put together. */
  static Ballot signed(
      ElectionParameters parameters, List<Answer> answers, Scalar secret, SecureRandom random) {
    String uuid = parameters.election().uuid();
    String credential = Element.base(secret).toString();
    String body = body(uuid, parameters.fingerprint(), credential, answers).end();
    Signature signature = Signature.of(Hashes.sha256Base64(body), secret, random);
    return new Ballot(uuid, parameters.fingerprint(), credential, answers, signature);
  }

  /** The canonical text: the bytes that are sent, stored, hashed and published. */
  public String json() {
    return body(electionUuid, electionHash, credential, answers)
        .field("signature", signature.json())
        .end();
  }

  /** H: the hash of the ballot without its signature. */
  String signedHash() {
    return Hashes.sha256Base64(body(electionUuid, electionHash, credential, answers).end());
  }

  /** The tracking number: 43 characters of Base64. */
  public String tracker() {
    return trackerOf(json());
  }

  /** The tracking number of a ballot's text. */
  public static String trackerOf(String json) {
    return Hashes.sha256Base64(json);
  }

  private static JsonWriter body(
      String uuid, String hash, String credential, List<Answer> answers) {
    return new JsonWriter()
        .text("election_uuid", uuid)
        .text("election_hash", hash)
        .text("credential", credential)
        .field("answers", JsonWriter.array(answers, Answer::json));
  }
}
