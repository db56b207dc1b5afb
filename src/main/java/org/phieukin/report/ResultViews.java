package org.phieukin.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.phieukin.count.Archives;
import org.phieukin.count.KeyHolders;
import org.phieukin.count.StoredArchive;
import org.phieukin.count.lamps.Lamps;
import org.phieukin.meeting.Meeting;
import org.phieukin.poll.PollState;
import org.phieukin.poll.PollSummaries;
import org.phieukin.poll.PollSummary;

/** Gathers what a page of results shows beside the table. */
@ApplicationScoped
public class ResultViews {
  @Inject PollSummaries polls;
  @Inject Fingerprints fingerprints;
  @Inject KeyHolders holders;
  @Inject Archives archives;
  @Inject Lamps lamps;

  /** For everyone, and for what is printed: without the classes of the use of the result. */
  public ResultsPage.View of(Table table, boolean published) {
    return of(table, Optional.empty(), false, published);
  }

  /** For organizers and tellers alone. */
  ResultsPage.View inside(Table table, boolean organizer) {
    return of(table, Uses.of(table), organizer, false);
  }

  private ResultsPage.View of(
      Table table, Optional<Uses> uses, boolean organizer, boolean published) {
    var poll = polls.of(table.uuid());
    return new ResultsPage.View(
        table,
        Meeting.get(poll.meetingUuid()).details(),
        table.rules(),
        table.rules().choices(),
        Chart.of(table),
        fingerprints.of(poll),
        archive(poll),
        lamps.of(poll.uuid()),
        holders.serverAlone(poll.uuid()),
        uses,
        poll.rehearsal(),
        organizer,
        published);
  }

  private Optional<StoredArchive> archive(PollSummary poll) {
    return archives
        .find(poll.uuid())
        .or(
            () ->
                poll.state() == PollState.PUBLISHED
                    ? Optional.of(archives.published(poll.uuid()))
                    : Optional.empty());
  }
}
