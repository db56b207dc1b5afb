package org.phieukin.ledger.whole;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.phieukin.ledger.Exchanges;
import org.phieukin.ledger.Exchanges.Obstacle;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.Poll;
import org.phieukin.protocol.SlipNumber;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;
import org.phieukin.site.Refusal.Why;
import org.phieukin.slip.Reserves;
import org.phieukin.slip.SlipState;

/**
 * The part of a slip that is kept for a second ballot, exchanged or brought back before there is
 * one. What happened to the part of the first ballot says nothing of it: nobody knows which belong
 * together, so its own number is asked, and the second ballot finds it as it is
 * (docs/decisions/0195).
 */
@ApplicationScoped
class ReserveParts {
  @Inject Reserves reserves;
  @Inject RecordBook record;

  /** Voids a part and activates a spare one, as {@link Exchanges#exchange}. */
  @Transactional
  Optional<Obstacle> exchange(String uuid, WholeSlips.Pair pair, Approvals by) {
    var election = held(uuid);
    by.two();
    var given = reserves.stateOf(uuid, pair.given());
    var spare = reserves.stateOf(uuid, pair.spare());
    if (is(given, SlipState.EXCHANGED) && is(spare, SlipState.GOOD)) {
      return Optional.empty();
    }
    var obstacle =
        whyNot(given)
            .map(why -> new Obstacle("given", why))
            .or(() -> whyNotSpare(spare).map(why -> new Obstacle("spare", why)));
    if (obstacle.isEmpty()) {
      reserves.become(uuid, pair.given(), SlipState.EXCHANGED);
      reserves.become(uuid, pair.spare(), SlipState.GOOD);
      int exchanged = reserves.count(uuid, SlipState.EXCHANGED);
      var facts = Map.of("reserve", exchanged);
      record.append(by.actor(), Act.SLIP_EXCHANGED, election, facts);
    }
    return obstacle;
  }

  /** Voids a part: returned, or never handed out. */
  @Transactional
  Optional<Why> take(String uuid, SlipNumber number, SlipState as, Approvals by) {
    var election = held(uuid);
    var state = reserves.stateOf(uuid, number);
    if (is(state, as)) {
      return Optional.empty();
    }
    var obstacle = whyNot(state);
    if (obstacle.isEmpty()) {
      reserves.become(uuid, number, as);
      var act = as == SlipState.RETURNED ? Act.SLIPS_RETURNED : Act.SLIPS_WITHDRAWN;
      record.append(by.actor(), act, election, Map.of("reserve", 1));
    }
    return obstacle;
  }

  /** The election that the part is kept after, its row held: freezing the second ballot waits. */
  private String held(String uuid) {
    var election = reserves.electionOf(uuid).orElseThrow();
    return Poll.locked(election).uuid();
  }

  private static boolean is(Optional<SlipState> state, SlipState one) {
    return state.filter(there -> there == one).isPresent();
  }

  private static Optional<Why> whyNot(Optional<SlipState> state) {
    return state.map(SlipState::refusal).orElseGet(() -> Optional.of(Why.NO_SUCH_SLIP));
  }

  private static Optional<Why> whyNotSpare(Optional<SlipState> state) {
    if (state.isEmpty()) {
      return Optional.of(Why.NO_SUCH_SLIP);
    }
    return is(state, SlipState.SPARE) ? Optional.empty() : Optional.of(Why.NOT_SPARE);
  }
}
