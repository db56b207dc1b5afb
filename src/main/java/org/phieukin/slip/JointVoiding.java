package org.phieukin.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.TreeSet;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/**
 * Voids the batches of several polls in one go, before any of them is opened: a joint print run
 * that jammed. Nothing says which polls a slip served, so they are named; all are voided or none.
 */
@ApplicationScoped
public class JointVoiding {
  @Inject Slips slips;

  /** A poll whose batch can be voided. */
  public record Batch(String uuid, String title, int good, int spare) {}

  /** The polls of a meeting that have slips and were not opened yet. */
  @Transactional
  public List<Batch> of(String meetingUuid) {
    return Poll.of(meetingUuid).stream()
        .filter(poll -> poll.state() == PollState.READY && !poll.isRehearsal())
        .map(
            poll ->
                new Batch(
                    poll.uuid(),
                    poll.title(),
                    Slip.count(poll.uuid(), SlipState.GOOD),
                    Slip.count(poll.uuid(), SlipState.SPARE)))
        .filter(batch -> batch.good() > 0)
        .toList();
  }

  /**
   * Voids the batches of these polls.
   *
   * @throws Refusal as {@link Slips#voidBatch}; INPUT_MISSING where none is named, NO_SUCH_POLL for
   *     one of another meeting
   */
  @Transactional
  public void voidAll(String meetingUuid, List<String> polls, String actor) {
    if (polls.isEmpty()) {
      throw new Refusal(Why.INPUT_MISSING);
    }
    // In one order whoever asks, so that two who ask at once never wait for each other.
    for (var uuid : new TreeSet<>(polls)) {
      if (!JointSlips.fits(Poll.get(uuid), meetingUuid)) {
        throw new Refusal(Why.NO_SUCH_POLL);
      }
      slips.voidBatch(uuid, actor);
    }
  }
}
