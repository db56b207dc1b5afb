package org.phieukin.print;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.phieukin.poll.PollMessages;
import org.phieukin.report.ReportMessages;
import org.phieukin.report.ResultsPage;
import org.phieukin.report.Table;

/** A draft of what is announced, as the press would write it, in one language. */
final class Announcement {
  private final ResultsPage.View result;
  private final String language;
  private final AnnouncementMessages words;
  private final ReportMessages common;

  private Announcement(ResultsPage.View result, String language) {
    this.result = result;
    this.language = language;
    var locale = Localized.Literal.of(language);
    words = MessageBundles.get(AnnouncementMessages.class, locale);
    common = MessageBundles.get(ReportMessages.class, locale);
  }

  /** The draft in {@code vi} or {@code en}: lines of plain text. */
  static String of(ResultsPage.View result, String language) {
    var text = unmarked(result, language);
    return result.rehearsal() ? RehearsalMarks.mark(language) + ". " + text : text;
  }

  private static String unmarked(ResultsPage.View result, String language) {
    return result
        .table()
        .election()
        .map(election -> ElectionAnnouncement.of(result, election, language))
        .orElseGet(() -> new Announcement(result, language).text());
  }

  private String text() {
    var table = result.table();
    var lines = new ArrayList<String>();
    lines.add(opening() + " " + numbers(table, words));
    for (int choice = 0; choice < result.choices().size(); choice++) {
      lines.add(level(choice));
    }
    int most = table.lines().stream().mapToInt(Table.Row::unmarked).max().orElse(0);
    if (most > 0) {
      lines.add(table.paper().isPresent() ? words.notValid(most) : words.unmarked(most));
    }
    return String.join("\n\n", lines);
  }

  /** The numbers of ballots, and how many of them were on paper. */
  static String numbers(Table table, AnnouncementMessages words) {
    int issued = table.issued();
    int collected = table.collected();
    return table
        .paper()
        .map(Table.Paper::collected)
        .map(of -> words.paper(issued, collected, of.tablets(), of.papers(), table.valid()))
        .orElseGet(() -> words.numbers(issued, collected, table.valid()));
  }

  private String opening() {
    var meeting = result.meeting();
    return words.opening(
        common.day(meeting.heldOn()),
        meeting.place(),
        meeting.ordinal(),
        meeting.body(),
        meeting.term(),
        result.table().lines().size(),
        result.preset().name().in(language));
  }

  private String level(int choice) {
    var level = result.choices().get(choice).in(language);
    List<Table.Row> some =
        result.table().lines().stream()
            .filter(row -> choice == 0 || row.cells().get(choice).count() > 0)
            .toList();
    if (some.isEmpty()) {
      return words.nobody(level);
    }
    var base = MessageBundles.get(PollMessages.class, Localized.Literal.of(language));
    var head =
        words.level(
            level, base.percentBase(result.table().rules().base()), result.table().base().value());
    return some.stream()
        .map(row -> person(row, row.cells().get(choice)))
        .collect(Collectors.joining("; ", head + " ", "."));
  }

  private String person(Table.Row row, Table.Cell cell) {
    var percent = cell.percent().in(language);
    return row.post().isBlank()
        ? words.personWithoutPost(row.name(), cell.count(), percent)
        : words.person(row.name(), row.post(), cell.count(), percent);
  }
}
