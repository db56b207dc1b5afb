package org.phieukin.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.phieukin.ledger.PaperBox;
import org.phieukin.paper.CountProgress.Agreement;
import org.phieukin.paper.CountProgress.Stage;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.BallotCounter;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;
import org.phieukin.protocol.Hashes;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/**
 * The count of paper ballots: two tellers key it in without seeing each other's numbers; where they
 * differ, both look a third time together (RULES F). Fixed once the box of the tablets is opened.
 */
@ApplicationScoped
public class PaperCounts implements PaperBox {
  @Inject BallotCounter counter;
  @Inject RecordBook record;

  @Override
  @Transactional
  public OptionalInt collected(String pollUuid) {
    return AgreedCount.of(pollUuid).stream().mapToInt(row -> row.kept().collected()).findFirst();
  }

  /** What two tellers agreed on. */
  @Transactional
  public Optional<Agreement> agreed(String pollUuid) {
    return AgreedCount.of(pollUuid).map(Agreement::of);
  }

  /** How far the count is, for this teller. */
  @Transactional
  public CountProgress progress(String pollUuid, String teller) {
    return progress(Poll.get(pollUuid), teller);
  }

  private CountProgress progress(Poll poll, String teller) {
    var entries = PaperEntry.of(poll.uuid());
    var own = entries.stream().filter(one -> one.by(teller)).map(PaperEntry::kept).findFirst();
    var agreed = agreed(poll.uuid());
    return new CountProgress(stage(poll, entries, own, agreed.isPresent()), own, agreed);
  }

  private Stage stage(
      Poll poll, List<PaperEntry> entries, Optional<PaperCount> own, boolean agreed) {
    if (agreed) {
      return Stage.AGREED;
    }
    if (poll.state() != PollState.CLOSED) {
      return poll.state().afterClosing() ? Stage.NONE : Stage.EARLY;
    }
    if (counter.paper(poll.uuid()) == 0) {
      return Stage.NONE;
    }
    if (entries.size() == 2) {
      return Stage.DIFFERENT;
    }
    return own.isPresent() ? Stage.WAITING : Stage.TO_KEY;
  }

  /** Whether the agreed count can still be dropped, to count again. */
  @Transactional
  public boolean droppable(String pollUuid) {
    return Poll.get(pollUuid).state() == PollState.CLOSED;
  }

  /**
   * Takes a teller's numbers, or corrects them while no other teller's are in; the same again is
   * harmless.
   *
   * @throws Refusal PAPER_COUNT_NOT_NOW where they are not awaited
   */
  @Transactional
  public void key(String pollUuid, PaperCount count, String teller) {
    var poll = Poll.locked(pollUuid);
    var progress = progress(poll, teller);
    if (progress.own().equals(Optional.of(count))) {
      return;
    }
    if (progress.stage() != Stage.TO_KEY && progress.stage() != Stage.WAITING) {
      throw new Refusal(Why.PAPER_COUNT_NOT_NOW);
    }
    var entries = PaperEntry.of(pollUuid);
    var entry = entries.stream().filter(one -> one.by(teller)).findFirst();
    var kept = entry.orElseGet(() -> new PaperEntry(pollUuid, teller));
    kept.write(count);
    kept.persist();
    record.append(teller, Act.PAPER_KEYED, pollUuid, Map.of());
    entries.stream()
        .filter(one -> !one.by(teller) && one.kept().equals(count))
        .findFirst()
        .map(other -> Approvals.both(other.keyedBy(), teller))
        .ifPresent(both -> agree(poll, count, both, false));
  }

  /**
   * Takes what two tellers saw when they looked together at what differed.
   *
   * @param by the two tellers
   * @throws Refusal PAPER_COUNT_NOT_NOW where no numbers differ, TWO_PEOPLE_NEEDED by one alone
   */
  @Transactional
  public void settle(String pollUuid, PaperCount count, Approvals by) {
    var poll = Poll.locked(pollUuid);
    by.two();
    var progress = progress(poll, by.first());
    if (progress.agreed().filter(there -> there.count().equals(count)).isPresent()) {
      return;
    }
    if (progress.stage() != Stage.DIFFERENT) {
      throw new Refusal(Why.PAPER_COUNT_NOT_NOW);
    }
    agree(poll, count, by, true);
  }

  private void agree(Poll poll, PaperCount count, Approvals by, boolean thirdLook) {
    new AgreedCount(poll.uuid(), count, by.first(), by.second(), thirdLook).persist();
    var facts =
        Map.of(
            "paper", count.collected(),
            "thirdLook", thirdLook,
            "paperCount", fingerprint(count));
    record.append(by.actor(), Act.PAPER_COUNTED, poll.uuid(), facts);
  }

  /**
   * Forgets all numbers, so that both tellers count again; only before the box is opened.
   *
   * @param by two tellers
   * @throws Refusal PAPER_COUNT_NOT_NOW later, TWO_PEOPLE_NEEDED by one alone
   */
  @Transactional
  public void drop(String pollUuid, Approvals by) {
    if (Poll.locked(pollUuid).state() != PollState.CLOSED) {
      throw new Refusal(Why.PAPER_COUNT_NOT_NOW);
    }
    by.two();
    long dropped = PaperEntry.delete("pollUuid", pollUuid);
    dropped += AgreedCount.delete("pollUuid", pollUuid);
    if (dropped > 0) {
      record.append(by.actor(), Act.PAPER_COUNT_DROPPED, pollUuid, Map.of());
    }
  }

  /** Which lines' numbers two tellers see differently. */
  @Transactional
  public Differences differences(String pollUuid) {
    var entries = PaperEntry.of(pollUuid);
    if (entries.size() < 2) {
      throw new Refusal(Why.PAPER_COUNT_NOT_NOW);
    }
    return new Differences(entries.get(0).kept(), entries.get(1).kept());
  }

  private static String fingerprint(PaperCount count) {
    return Hashes.sha256Hex(count.json());
  }
}
