package org.phieukin.print;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.phieukin.report.ElectionTable;
import org.phieukin.report.ReportMessages;
import org.phieukin.report.ResultMessages;
import org.phieukin.report.ResultsPage;

/** A draft of what is announced after an election, in one language. */
final class ElectionAnnouncement {
  private ElectionAnnouncement() {}

  static String of(ResultsPage.View result, ElectionTable election, String language) {
    var locale = Localized.Literal.of(language);
    var words = MessageBundles.get(AnnouncementMessages.class, locale);
    var common = MessageBundles.get(ReportMessages.class, locale);
    var results = MessageBundles.get(ResultMessages.class, locale);
    var table = result.table();
    var meeting = result.meeting();
    var lines = new ArrayList<String>();
    lines.add(
        words.electionOpening(
                common.day(meeting.heldOn()),
                meeting.place(),
                meeting.ordinal(),
                meeting.body(),
                meeting.term(),
                table.title(),
                result.preset().name().in(language))
            + " "
            + Announcement.numbers(table, words));
    for (var one : election.candidates()) {
      lines.add(
          words.candidate(
              one.post().isBlank() ? one.name() : one.name() + " (" + one.post() + ")",
              one.votes(),
              one.ofCollected().in(language),
              one.ofSummoned().in(language),
              results.verdict(one.verdict())));
    }
    if (election.open() > 0) {
      var names = election.tied().stream().map(ElectionTable.Candidate::name);
      lines.add(words.tie(names.collect(Collectors.joining(", ")), election.open()));
    }
    return String.join("\n\n", lines);
  }
}
