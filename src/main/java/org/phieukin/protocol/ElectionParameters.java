package org.phieukin.protocol;

/** A frozen election: the text as stored, and the fingerprint φ that every proof binds to (§4). */
public final class ElectionParameters {
  // Generous upper bounds of what the formats of §1 and §7 can take.
  private static final int ENVELOPE = 1_000;
  private static final int ANSWER = 100;
  private static final int CIPHERTEXT = 155;
  private static final int PROOF = 184;

  private final String json;
  private final Election election;
  private final String fingerprint;

  private ElectionParameters(String json) {
    this.json = json;
    this.election = Election.parse(json);
    this.fingerprint = Hashes.sha256Base64(json);
  }

  /**
   * Reads the stored text.
   *
   * @throws MalformedException if it is no election
   */
  public static ElectionParameters of(String json) {
    return new ElectionParameters(json);
  }

  /** Freezes an election. */
  public static ElectionParameters of(Election election) {
    return new ElectionParameters(election.json());
  }

  /** The text as it was given. */
  public String json() {
    return json;
  }

  /** φ: B64 of the SHA-256 of the text, 43 characters. */
  public String fingerprint() {
    return fingerprint;
  }

  /** The form people compare by eye: 16 digits of the text's SHA-256 in groups of four. */
  public String shortFingerprint() {
    return Hashes.shortened(Hashes.sha256Hex(json));
  }

  /** What the text says. */
  public Election election() {
    return election;
  }

  /** No ballot of this election is longer, in characters: a limit for whoever receives them. */
  public int maxBallotLength() {
    int length = ENVELOPE + election.uuid().length();
    for (Question question : election.questions()) {
      length += ANSWER + question.ciphertexts() * (CIPHERTEXT + 2 * PROOF);
      length += (question.overallProofs() + (question.blank() ? 2 : 0)) * PROOF;
    }
    return length;
  }
}
