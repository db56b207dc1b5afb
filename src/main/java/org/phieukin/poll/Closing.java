package org.phieukin.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;

/**
 * Closes a box with the number of slips that were handed out (docs/decisions/0018). One person's
 * number counts once: if it is too small, or is changed later, two people count.
 */
@ApplicationScoped
public class Closing {
  @Inject PollLife life;
  @Inject RecordBook record;

  /** What became of an attempt. */
  public enum Attempt {
    /** The box is closed, now or before. */
    CLOSED,
    /** It was not taken: an organizer and a teller count, and key in the same number. */
    COUNT_AGAIN,
    /** Ballots are missing: somebody must say that the box closes all the same. */
    NAME_MISSING
  }

  /**
   * Closes the box, or says what that waits for; nothing of it tells which number would fit.
   *
   * @param accepted how many missing ballots were named and ticked
   * @param by one person, or the two who keyed in the same number
   */
  @Transactional
  public Attempt close(String uuid, int issued, int accepted, Approvals by) {
    var poll = Poll.locked(uuid);
    if (poll.state().afterClosing()) {
      return Attempt.CLOSED;
    }
    life.requirePossible(poll, issued);
    var slips = life.handedOut(poll);
    if (by.alone() && !taken(uuid, issued, slips, by)) {
      return Attempt.COUNT_AGAIN;
    }
    if (slips.missing(issued) + slips.without(issued) > accepted) {
      return Attempt.NAME_MISSING;
    }
    life.close(uuid, issued, by);
    return Attempt.CLOSED;
  }

  private boolean taken(String uuid, int issued, HandedOut slips, Approvals by) {
    var first = FirstCount.of(uuid, slips.back());
    if (first.isPresent()) {
      return first.get().issued() == issued && slips.excess(issued) == 0;
    }
    FirstCount.write(uuid, issued, slips.back());
    if (slips.excess(issued) > 0) {
      record.append(by.actor(), Act.ISSUED_NOT_TAKEN, uuid, Map.of("issued", issued));
    }
    return slips.excess(issued) == 0;
  }
}
