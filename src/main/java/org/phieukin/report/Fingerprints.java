package org.phieukin.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.phieukin.box.ReceiptKeys;
import org.phieukin.count.Outcomes;
import org.phieukin.poll.Poll;
import org.phieukin.protocol.Credentials;
import org.phieukin.protocol.Hashes;
import org.phieukin.slip.Slips;

/** What anyone can compare with the paper: hashes of all that fixes a poll. */
@ApplicationScoped
public class Fingerprints {
  @Inject ReceiptKeys receipts;
  @Inject Slips slips;
  @Inject Outcomes outcomes;

  /**
   * The fingerprints of a frozen poll, SHA-256 in hex.
   *
   * @param election of the bytes of {@code election.json}
   * @param credentials of the sorted list of public credentials, once there are slips
   * @param tally of the encrypted tally, once the box is closed
   * @param receiptKey the public key of the receipts, Base64
   */
  public record View(
      String election, Optional<String> credentials, Optional<String> tally, String receiptKey) {
    /** The first 16 digits in groups of four, as booth and wall show them. */
    public String shortElection() {
      return shortened(election);
    }

    /** As many digits of the list of credentials; empty while there are no slips. */
    public String shortCredentials() {
      return credentials.map(View::shortened).orElse("");
    }

    /** As many digits of the encrypted tally; empty before closing. */
    public String shortTally() {
      return tally.map(View::shortened).orElse("");
    }

    private static String shortened(String fingerprint) {
      return fingerprint.substring(0, 16).replaceAll("(.{4})(?!$)", "$1 ");
    }
  }

  View of(Poll poll) {
    var credentials = slips.credentials(poll.uuid());
    return new View(
        Hashes.sha256Hex(poll.election().orElseThrow()),
        credentials.isEmpty()
            ? Optional.empty()
            : Optional.of(Credentials.fingerprint(Credentials.json(credentials))),
        outcomes.tallyFingerprint(poll.uuid()),
        receipts.publicKey(poll.uuid()));
  }
}
