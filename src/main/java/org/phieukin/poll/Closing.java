package org.phieukin.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
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
    NAME_MISSING,
    /** A second person was asked to confirm it. */
    ASKED
  }

  /**
   * Closes the box, or says what that waits for; nothing of it tells which number would fit.
   *
   * @param accepted how many missing ballots were named and ticked
   * @param by one person, or the two who keyed in the same number
   */
  @Transactional
  public Attempt close(String uuid, int issued, int accepted, Approvals by) {
    return close(uuid, issued, accepted, by, !by.alone());
  }

  /** The same where two people close with the number that one of them counted. */
  @Transactional
  public Attempt confirmed(String uuid, int issued, int accepted, Approvals by) {
    return close(uuid, issued, accepted, by, false);
  }

  private Attempt close(String uuid, int issued, int accepted, Approvals by, boolean bothCounted) {
    var held = look(uuid, issued, accepted, by, bothCounted);
    if (held.isEmpty()) {
      life.close(uuid, issued, by);
    }
    return held.orElse(Attempt.CLOSED);
  }

  /** What one person's number would wait for; empty where the box can be closed with it. */
  @Transactional
  public Optional<Attempt> look(String uuid, int issued, int accepted, Approvals by) {
    return look(uuid, issued, accepted, by, false);
  }

  private Optional<Attempt> look(
      String uuid, int issued, int accepted, Approvals by, boolean bothCounted) {
    var poll = Poll.locked(uuid);
    if (poll.state().afterClosing()) {
      return Optional.of(Attempt.CLOSED);
    }
    life.requirePossible(poll, issued);
    var slips = life.handedOut(poll);
    if (!bothCounted && !taken(uuid, issued, slips, by)) {
      return Optional.of(Attempt.COUNT_AGAIN);
    }
    boolean lacks = slips.missing(issued) + slips.without(issued) > accepted;
    return lacks ? Optional.of(Attempt.NAME_MISSING) : Optional.empty();
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
