package org.phieukin.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.phieukin.access.SignedIn;
import org.phieukin.paper.CountProgress.Stage;
import org.phieukin.paper.CountingView.Cell;
import org.phieukin.paper.CountingView.Row;
import org.phieukin.poll.BallotCounter;
import org.phieukin.poll.Poll;
import org.phieukin.poll.Preset;
import org.phieukin.poll.Presets;
import org.phieukin.site.Form;

/** Puts together the page of the paper count. */
@ApplicationScoped
class CountingViews {
  private static final Preset.Words NONE = new Preset.Words("", "");

  @Inject PaperCounts counts;
  @Inject BallotCounter counter;
  @Inject Presets presets;
  @Inject SignedIn signedIn;

  /** What is asked for a poll. */
  @Transactional
  PaperForm asked(String uuid) {
    var poll = Poll.get(uuid);
    poll.parameters();
    return PaperForm.of(poll, presets.of(poll).choices().size());
  }

  /** The page as it is first shown. */
  @Transactional
  CountingView of(String uuid) {
    var asked = asked(uuid);
    var progress = counts.progress(uuid, signedIn.name());
    if (progress.stage() == Stage.DIFFERENT) {
      return of(uuid, asked.agreedOn(counts.differences(uuid)));
    }
    var shown = progress.agreed().map(CountProgress.Agreement::count).or(progress::own);
    return of(uuid, shown.map(asked::filled).orElseGet(() -> Form.of(Map.of())));
  }

  /** The page with what was typed. */
  @Transactional
  CountingView of(String uuid, Form form) {
    var poll = Poll.get(uuid);
    var asked = asked(uuid);
    var progress = counts.progress(uuid, signedIn.name());
    List<String> different =
        progress.stage() == Stage.DIFFERENT ? asked.different(counts.differences(uuid)) : List.of();
    return new CountingView(
        uuid,
        poll.title(),
        poll.isRehearsal(),
        signedIn.name(),
        counter.paper(uuid),
        progress,
        rows(poll, asked),
        form,
        Form.of(Map.of()),
        different,
        counts.droppable(uuid));
  }

  private List<Row> rows(Poll poll, PaperForm asked) {
    var labels = presets.of(poll).choices();
    var rows = new ArrayList<Row>();
    for (var line : poll.lines()) {
      rows.add(
          new Row(rows.size() + 1, line.name(), line.post(), cells(asked, rows.size(), labels)));
    }
    return rows;
  }

  private static List<Cell> cells(PaperForm asked, int line, List<Preset.Words> labels) {
    if (asked.list()) {
      return List.of(new Cell(PaperForm.field(line, 0), "votes", NONE));
    }
    var cells = new ArrayList<Cell>();
    for (int choice = 0; choice < asked.choices(); choice++) {
      cells.add(new Cell(PaperForm.field(line, choice), "choice", labels.get(choice)));
    }
    if (asked.asksInvalid()) {
      cells.add(new Cell(PaperForm.invalidField(line), "invalid", NONE));
    }
    return cells;
  }
}
