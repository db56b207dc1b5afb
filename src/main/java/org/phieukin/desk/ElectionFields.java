package org.phieukin.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.phieukin.poll.Line;
import org.phieukin.poll.PollDraft;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;

/** What the form of a poll asks for an election: the candidates and how many seats there are. */
final class ElectionFields {
  /** As many as can stand on one ballot paper. */
  private static final int MOST_SEATS = PollDraft.MOST_LINES;

  private ElectionFields() {}

  /** The draft; {@code ticked} are the candidates from the meeting's list. */
  static PollDraft draft(Form form, String title, List<Line> ticked) {
    var candidates = new ArrayList<>(ticked);
    candidates.addAll(Candidates.typed(form, ticked));
    if (candidates.isEmpty()) {
      form.mark("person", Flaw.NOBODY_CHOSEN);
    }
    if (candidates.size() > PollDraft.MOST_LINES) {
      form.mark("person", Flaw.TOO_MANY_CHOSEN);
    }
    var seats = form.number("seats", 1, MOST_SEATS);
    if (!candidates.isEmpty() && seats.orElse(0) > candidates.size()) {
      form.mark("seats", Flaw.MORE_SEATS_THAN_CANDIDATES);
    }
    return PollDraft.election(title, candidates, seats.orElse(1));
  }

  /** The fields of a draft; its people that are on the meeting's list are ticked. */
  static Form form(Form form, PollDraft draft, List<Line> listed) {
    var others = draft.lines().stream().filter(line -> !listed.contains(line)).toList();
    return form.with(Candidates.FIELD, List.of(Candidates.text(others)))
        .with("seats", List.of(text(draft.seats())));
  }

  private static String text(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }
}
