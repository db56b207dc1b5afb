package org.phieukin.poll;

import org.phieukin.protocol.ElectionParameters;
import org.phieukin.protocol.Hashes;

/**
 * What freezing fixed of a poll for good.
 *
 * @param election the canonical bytes of {@code election.json}, as text
 * @param fingerprint SHA-256 of those bytes in hex
 */
public record FrozenPoll(
    String uuid, String meetingUuid, BallotPaper ballotPaper, String election, String fingerprint) {
  /** The election. */
  public ElectionParameters parameters() {
    return ElectionParameters.of(election);
  }

  /** The first 16 digits in groups of four, as booth and wall show them. */
  public String shortFingerprint() {
    return Hashes.shortened(fingerprint);
  }
}
