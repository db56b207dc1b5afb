package org.phieukin.trial.kills;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.phieukin.protocol.Ballot;
import org.phieukin.protocol.Hashes;

/**
 * A ballot that a tablet hands in.
 *
 * @param marks for each line the choice
 */
record Sent(int slip, List<Integer> marks, String json, String tracker, String hash) {
  static Sent of(int slip, List<Integer> marks, Ballot ballot) {
    byte[] bytes = ballot.json().getBytes(StandardCharsets.UTF_8);
    var hash = Hashes.sha256Hex(java.nio.ByteBuffer.wrap(bytes));
    return new Sent(slip, marks, ballot.json(), ballot.tracker(), hash);
  }
}
