package org.phieukin.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.phieukin.box.ReceiptKeys;
import org.phieukin.count.Outcomes;
import org.phieukin.poll.FrozenPolls;
import org.phieukin.poll.PollSummary;
import org.phieukin.protocol.Credentials;
import org.phieukin.protocol.Hashes;
import org.phieukin.protocol.SpokenFingerprint;
import org.phieukin.slip.Slips;

/** What anyone can compare with the cover sheet: hashes of all that fixes a poll. */
@ApplicationScoped
public class Fingerprints {
  private static final int MOST = 100;

  @Inject FrozenPolls polls;
  @Inject ReceiptKeys receipts;
  @Inject Slips slips;
  @Inject Outcomes outcomes;

  /** From opening on no slip is added or made anew. */
  private final Cache<String, View> opened = Caffeine.newBuilder().maximumSize(MOST).build();

  /** From closing on there is the tally too. */
  private final Cache<String, View> closed = Caffeine.newBuilder().maximumSize(MOST).build();

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
      return Hashes.shortened(election);
    }

    /** As many digits of the list of credentials; empty while there are no slips. */
    public String shortCredentials() {
      return credentials.map(Hashes::shortened).orElse("");
    }

    /** As many digits of the encrypted tally; empty before closing. */
    public String shortTally() {
      return tally.map(Hashes::shortened).orElse("");
    }

    /** The election, to be read aloud (PROTOCOL §7e). */
    public String spokenElection() {
      return spoken(election);
    }

    /** The list of credentials likewise; empty while there are no slips. */
    public String spokenCredentials() {
      return credentials.map(View::spoken).orElse("");
    }

    /** The encrypted tally likewise; empty before closing. */
    public String spokenTally() {
      return tally.map(View::spoken).orElse("");
    }

    private static String spoken(String fingerprint) {
      return new SpokenFingerprint(fingerprint).words();
    }
  }

  /** Those of a frozen poll; what can change no more is made once. */
  View of(PollSummary poll) {
    return switch (poll.state()) {
      case OPEN, PAUSED -> opened.get(poll.uuid(), this::make);
      case CLOSED, COUNTED, PUBLISHED -> closed.get(poll.uuid(), this::make);
      case DRAFT, READY, CANCELLED -> make(poll.uuid());
    };
  }

  private View make(String uuid) {
    var credentials = slips.credentials(uuid);
    return new View(
        polls.of(uuid).fingerprint(),
        credentials.isEmpty()
            ? Optional.empty()
            : Optional.of(Credentials.fingerprint(Credentials.json(credentials))),
        outcomes.tallyFingerprint(uuid),
        receipts.publicKey(uuid));
  }
}
