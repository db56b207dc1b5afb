package org.phieukin.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.phieukin.box.BallotBox;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;
import org.phieukin.protocol.SlipNumber;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;
import org.phieukin.slip.Slip;
import org.phieukin.slip.SlipState;
import org.phieukin.slip.Slips;

/**
 * Exchanges a spoilt or lost slip for a spare one. It holds the row that casting holds, so that of
 * a slip's ballot and its exchange one is refused, whichever comes second (DESIGN, "Once").
 */
@ApplicationScoped
public class Exchanges {
  @Inject BallotBox box;
  @Inject Slips slips;
  @Inject RecordBook record;

  /** What keeps two slips from being exchanged, and in which field of the form it stands. */
  public record Obstacle(String field, Why why) {}

  /**
   * Voids one slip and activates the other; the same again is harmless.
   *
   * @param by two accounts, one of an organizer and one of a teller
   * @return empty where it is done
   * @throws Refusal EXCHANGE_NOT_NOW before the slips are made and after closing, TWO_PEOPLE_NEEDED
   *     by one person alone
   */
  @Transactional
  public Optional<Obstacle> exchange(
      String pollUuid, SlipNumber given, SlipNumber spare, Approvals by) {
    var poll = Poll.locked(pollUuid);
    if (!possible(poll.state())) {
      throw new Refusal(Why.EXCHANGE_NOT_NOW);
    }
    by.two();
    var old = Slip.numbered(pollUuid, given);
    var fresh = Slip.numbered(pollUuid, spare);
    if (is(old, SlipState.EXCHANGED) && is(fresh, SlipState.GOOD)) {
      return Optional.empty();
    }
    var obstacle = obstacle(pollUuid, old, fresh);
    if (obstacle.isEmpty()) {
      slips.exchange(old.orElseThrow(), fresh.orElseThrow());
      int exchanged = Slip.count(pollUuid, SlipState.EXCHANGED);
      record.append(by.actor(), Act.SLIP_EXCHANGED, pollUuid, Map.of("exchanged", exchanged));
    }
    return obstacle;
  }

  /** Whether slips can be exchanged in this state: from their making to closing. */
  public static boolean possible(PollState state) {
    return state == PollState.READY || state == PollState.OPEN || state == PollState.PAUSED;
  }

  private static boolean is(Optional<Slip> slip, SlipState state) {
    return slip.filter(there -> there.state() == state).isPresent();
  }

  private Optional<Obstacle> obstacle(String pollUuid, Optional<Slip> old, Optional<Slip> fresh) {
    return whyNot(pollUuid, old)
        .map(why -> new Obstacle("given", why))
        .or(() -> whyNotSpare(fresh).map(why -> new Obstacle("spare", why)));
  }

  /** Why a slip can be neither exchanged nor voided alone. */
  public Optional<Why> whyNot(String pollUuid, Optional<Slip> slip) {
    return slip.map(there -> box.whyNot(pollUuid, there))
        .orElseGet(() -> Optional.of(Why.NO_SUCH_SLIP));
  }

  private static Optional<Why> whyNotSpare(Optional<Slip> slip) {
    if (slip.isEmpty()) {
      return Optional.of(Why.NO_SUCH_SLIP);
    }
    return slip.get().state() == SlipState.SPARE ? Optional.empty() : Optional.of(Why.NOT_SPARE);
  }
}
