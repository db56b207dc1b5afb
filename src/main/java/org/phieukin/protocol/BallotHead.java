package org.phieukin.protocol;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a ballot says of itself before anything is computed of it. Every ballot has one spelling
 * (PROTOCOL §7), so its beginning is known to the letter; what begins otherwise is none.
 *
 * @param credential as its 64 digits
 */
public record BallotHead(String credential) {
  private static final int LONGEST = 300;
  private static final Pattern BEGINNING =
      Pattern.compile(
          "\\{\"election_uuid\":\"[0-9A-Za-z]{1,64}\",\"election_hash\":\"[0-9A-Za-z+/]{43}\","
              + "\"credential\":\"([0-9a-f]{64})\",\"answers\":\\[");

  /** The head of a ballot; empty where this begins like none. */
  public static Optional<BallotHead> of(String json) {
    var beginning = BEGINNING.matcher(json).region(0, Math.min(json.length(), LONGEST));
    return beginning.lookingAt()
        ? Optional.of(new BallotHead(beginning.group(1)))
        : Optional.empty();
  }
}
