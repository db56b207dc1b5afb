package org.phieukin.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.phieukin.count.Elections;
import org.phieukin.count.Outcome;
import org.phieukin.count.Outcomes;
import org.phieukin.meeting.Attendance;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;
import org.phieukin.poll.PollSummaries;
import org.phieukin.poll.Preset;
import org.phieukin.poll.Presets;
import org.phieukin.poll.Shape;
import org.phieukin.report.Table.Base;
import org.phieukin.report.Table.Cell;
import org.phieukin.report.Table.Row;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** Makes the tables of results. */
@ApplicationScoped
public class Tables {
  private static final int MOST = 100;

  @Inject Outcomes outcomes;
  @Inject Presets presets;
  @Inject Elections elections;
  @Inject PollSummaries polls;

  /** Nothing follows publication, so that these change no more. */
  private final Cache<String, Table> published = Caffeine.newBuilder().maximumSize(MOST).build();

  /**
   * The table that everyone may see.
   *
   * @throws Refusal NOT_PUBLISHED_YET before publication
   */
  @Transactional
  public Table published(String pollUuid) {
    return published(pollUuid, polls.state(pollUuid));
  }

  /** The same where the state has been looked up already. */
  Table published(String pollUuid, PollState state) {
    if (state != PollState.PUBLISHED) {
      throw new Refusal(Why.NOT_PUBLISHED_YET);
    }
    return published.get(pollUuid, this::counted);
  }

  /**
   * The table for organizers and tellers, who sign the minutes before the head announces.
   *
   * @throws Refusal NOT_CLOSED_YET before the box is opened
   */
  @Transactional
  public Table counted(String pollUuid) {
    return table(Poll.get(pollUuid));
  }

  /**
   * Asks for no more than whether everyone may see the table.
   *
   * @throws Refusal NOT_PUBLISHED_YET before publication
   */
  @Transactional
  public void requirePublished(String pollUuid) {
    if (Poll.get(pollUuid).state() != PollState.PUBLISHED) {
      throw new Refusal(Why.NOT_PUBLISHED_YET);
    }
  }

  private Table table(Poll poll) {
    if (poll.state() == PollState.CANCELLED) {
      throw new Refusal(Why.POLL_CANCELLED);
    }
    var outcome = outcomes.of(poll.uuid()).orElseThrow(() -> new Refusal(Why.NOT_CLOSED_YET));
    var preset = presets.of(poll);
    var base = base(preset, poll, outcome.collected());
    var rows = new ArrayList<Row>();
    for (var line : poll.lines()) {
      var numbers = outcome.lines().get(rows.size());
      var cells = cells(numbers.counts(), base.value());
      int unmarked = numbers.unmarked() + (poll.shape() == Shape.LIST ? 0 : outcome.empty());
      rows.add(new Row(rows.size() + 1, line.name(), line.post(), cells, unmarked));
    }
    return new Table(
        poll.uuid(),
        poll.title(),
        poll.state().name(),
        preset,
        base,
        poll.issued().orElse(outcome.collected()),
        outcome.collected(),
        outcome.empty(),
        rows,
        outcome.paper().map(part -> PaperTables.of(poll, outcome, part)),
        preset.bar().map(bar -> election(poll, bar, outcome)));
  }

  private ElectionTable election(Poll poll, org.phieukin.poll.Bar bar, Outcome outcome) {
    var winners = elections.winners(poll, outcome);
    int summoned = elections.summoned(poll, outcome);
    var frame = new ElectionTable.Frame(poll.shape(), poll.seats().orElseThrow(), summoned, bar);
    return ElectionTable.of(frame, poll.lines(), outcome, winners);
  }

  private static List<Cell> cells(List<Integer> counts, int base) {
    return IntStream.range(0, counts.size())
        .mapToObj(n -> new Cell(n, counts.get(n), Percent.of(counts.get(n), base)))
        .toList();
  }

  private static Base base(Preset preset, Poll poll, int collected) {
    var attendance = poll.attendance();
    var summoned = attendance.stream().mapToInt(Attendance::summoned).findFirst();
    return Base.of(preset.base(), collected, summoned, poll.members());
  }
}
