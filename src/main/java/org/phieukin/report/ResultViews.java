package org.phieukin.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.phieukin.count.KeyHolders;
import org.phieukin.meeting.Meeting;
import org.phieukin.poll.Poll;
import org.phieukin.poll.Presets;

/** Gathers what a page of results shows beside the table. */
@ApplicationScoped
class ResultViews {
  @Inject Presets presets;
  @Inject Fingerprints fingerprints;
  @Inject KeyHolders holders;

  ResultsPage.View of(Table table, boolean published) {
    var poll = Poll.get(table.uuid());
    var preset = presets.of(poll);
    return new ResultsPage.View(
        table,
        Meeting.get(poll.meetingUuid()).details(),
        preset,
        preset.choices(),
        table.lines().stream().map(row -> Bar.of(row, table.collected())).toList(),
        fingerprints.of(poll),
        holders.serverAlone(poll.uuid()),
        published);
  }
}
