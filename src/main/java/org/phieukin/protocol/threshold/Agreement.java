package org.phieukin.protocol.threshold;

import java.security.SecureRandom;
import java.util.Map;
import org.phieukin.protocol.Hashes;
import org.phieukin.protocol.Proof;

/**
 * That these members open this very tally and no other of the election (PROTOCOL §7c, Agreement).
 *
 * @param message what each signs
 */
public record Agreement(String message) {
  /** On the text of an encrypted tally. */
  public static Agreement on(String uuid, String tallyJson) {
    return new Agreement("phieukin-tally|" + uuid + "|" + Hashes.sha256Hex(tallyJson));
  }

  /** A member's signature. */
  public Proof sign(MemberKeys keys, SecureRandom random) {
    return keys.sign(message, random).signature();
  }

  /** Whether this member (counted from 1) signed it. */
  public boolean isSignedBy(Certificates certificates, int index, Proof signature) {
    return index >= 1
        && index <= certificates.size()
        && new SignedMessage(message, signature).isBy(certificates.verification(index));
  }

  /**
   * Whether as many members as are needed signed it.
   *
   * @param signatures by the number of the member; those that do not hold count for nothing
   */
  public boolean reached(Certificates certificates, Map<Integer, Proof> signatures) {
    return signatures.entrySet().stream()
            .filter(one -> isSignedBy(certificates, one.getKey(), one.getValue()))
            .count()
        >= certificates.threshold();
  }
}
