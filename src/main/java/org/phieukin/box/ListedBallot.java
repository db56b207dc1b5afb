package org.phieukin.box;

import java.util.HexFormat;
import org.phieukin.protocol.ShortTracker;
import org.phieukin.protocol.SlipNumber;

/**
 * A ballot in the public list (PROTOCOL §7d). The slip number stands beside the tracker, so that a
 * tablet which gave two delegates one tracker is found out.
 *
 * @param shortTracker as it is printed
 * @param slipNumber as it is printed
 * @param tracker all 43 characters
 */
public record ListedBallot(String shortTracker, String slipNumber, String tracker) {
  static ListedBallot of(byte[] hash, String credential) {
    return new ListedBallot(
        ShortTracker.ofHash(HexFormat.of().formatHex(hash)).printed(),
        SlipNumber.of(credential).printed(),
        Tracker.of(hash));
  }
}
