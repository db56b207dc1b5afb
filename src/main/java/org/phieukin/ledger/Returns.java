package org.phieukin.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
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
 * Voids slips that came back unused or were never handed out. One that has a ballot all the same is
 * taken too, and raises the alarm that blocks publication.
 */
@ApplicationScoped
public class Returns {
  @Inject BallotBox box;
  @Inject Exchanges exchanges;
  @Inject Slips slips;
  @Inject RecordBook record;

  /** What keeps a slip from being taken back, by its place among those typed. */
  public record Obstacle(int place, Why why) {}

  /**
   * Voids these slips, all or none; those voided so already are passed over.
   *
   * @param as RETURNED or WITHDRAWN
   * @return why nothing was done; empty where all was
   */
  @Transactional
  public List<Obstacle> take(
      String pollUuid, List<SlipNumber> numbers, SlipState as, Approvals by) {
    requirePossible(Poll.locked(pollUuid));
    var obstacles = new ArrayList<Obstacle>();
    var fresh = new ArrayList<Slip>();
    for (int i = 0; i < numbers.size(); i++) {
      var slip = Slip.numbered(pollUuid, numbers.get(i));
      if (slip.filter(there -> there.state() == as).isPresent()) {
        continue;
      }
      int place = i + 1;
      exchanges
          .whyNot(pollUuid, slip)
          .filter(why -> why != Why.CODE_USED)
          .ifPresent(why -> obstacles.add(new Obstacle(place, why)));
      slip.ifPresent(fresh::add);
    }
    var different = fresh.stream().distinct().toList();
    if (obstacles.isEmpty() && !different.isEmpty()) {
      different.forEach(slip -> slips.voidAlone(slip, as));
      var act = as == SlipState.RETURNED ? Act.SLIPS_RETURNED : Act.SLIPS_WITHDRAWN;
      record.append(by.actor(), act, pollUuid, Map.of("slips", different.size()));
    }
    return obstacles;
  }

  /**
   * Takes back that a slip came back: its number was typed by mistake, for it has a ballot. A slip
   * without a ballot stays void.
   */
  @Transactional
  public Optional<Why> correct(String pollUuid, SlipNumber number, Approvals by) {
    var state = Poll.locked(pollUuid).state();
    if (!possible(state) && state != PollState.COUNTED) {
      throw new Refusal(Why.RETURN_NOT_NOW);
    }
    var slip = Slip.numbered(pollUuid, number);
    if (slip.isEmpty()) {
      return Optional.of(Why.NO_SUCH_SLIP);
    }
    if (!box.used(pollUuid, slip.get().credential())) {
      return Optional.of(Why.SLIP_NOT_USED);
    }
    var noted = slip.get().state();
    if (noted == SlipState.RETURNED || noted == SlipState.WITHDRAWN) {
      slips.voidAlone(slip.get(), SlipState.GOOD);
      record.append(by.actor(), Act.RETURN_CORRECTED, pollUuid, Map.of("slips", 1));
    }
    return Optional.empty();
  }

  private static void requirePossible(Poll poll) {
    if (!possible(poll.state())) {
      throw new Refusal(Why.RETURN_NOT_NOW);
    }
  }

  /** Whether slips can be taken back in this state: from their making to the count. */
  static boolean possible(PollState state) {
    return switch (state) {
      case READY, OPEN, PAUSED, CLOSED -> true;
      case DRAFT, COUNTED, PUBLISHED, CANCELLED -> false;
    };
  }
}
