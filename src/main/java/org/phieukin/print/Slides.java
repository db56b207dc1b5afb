package org.phieukin.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.phieukin.count.Winners.Verdict;
import org.phieukin.meeting.Attendance;
import org.phieukin.poll.PollMessages;
import org.phieukin.poll.Preset;
import org.phieukin.print.deck.Deck;
import org.phieukin.print.deck.Slide;
import org.phieukin.report.ElectionTable;
import org.phieukin.report.ReportMessages;
import org.phieukin.report.ResultFileMessages;
import org.phieukin.report.ResultMessages;
import org.phieukin.report.ResultsPage;
import org.phieukin.report.Table;

/** Makes the slides of a result: the figures of the minutes, large enough for a hall. */
final class Slides {
  /** More people on one slide cannot be read from the last row. */
  private static final int MOST = 8;

  private static final int WHOLE = 1000;

  private final ResultsPage.View result;
  private final Table table;
  private final String language;
  private final DeckMessages words;
  private final ResultMessages labels;

  private Slides(ResultsPage.View result, String language) {
    this.result = result;
    this.table = result.table();
    this.language = language;
    words = PrintWords.of(DeckMessages.class, language);
    labels = PrintWords.of(ResultMessages.class, language);
  }

  static Deck of(ResultsPage.View result, Optional<Attendance> there, String language) {
    return new Slides(result, language).deck(there);
  }

  private Deck deck(Optional<Attendance> there) {
    var slides = new ArrayList<Slide>();
    slides.add(opening());
    slides.add(numbers(there));
    slides.addAll(table.election().map(this::candidates).orElseGet(this::people));
    slides.add(proof());
    var foot = result.rehearsal() ? RehearsalMarks.mark(language) + ". " : "";
    var title = labels.resultOf(table.title());
    return new Deck(title, language, foot + table.title(), slides);
  }

  private Slide opening() {
    var meeting = result.meeting();
    var day = PrintWords.of(ReportMessages.class, language).day(meeting.heldOn());
    var lines = new ArrayList<String>();
    if (result.rehearsal()) {
      lines.add(RehearsalMarks.mark(language));
    }
    lines.addAll(List.of(table.title(), meeting.heading(), day));
    return new Slide.Opening(words.announcement(), lines);
  }

  private Slide numbers(Optional<Attendance> there) {
    var figures = new ArrayList<Slide.Figure>();
    int summoned =
        table
            .election()
            .map(ElectionTable::summoned)
            .or(() -> there.map(Attendance::summoned))
            .orElse(0);
    there.ifPresent(one -> figures.add(figure(labels.summoned(), summoned)));
    there.ifPresent(one -> figures.add(figure(labels.present(), one.present())));
    figures.add(figure(labels.issued(), table.issued()));
    figures.add(figure(labels.collected(), table.collected()));
    figures.add(figure(labels.valid(), table.valid()));
    figures.add(figure(labels.invalid(), table.invalid()));
    return new Slide.Numbers(words.numbers(), figures);
  }

  private static Slide.Figure figure(String label, int number) {
    return new Slide.Figure(label, Integer.toString(number));
  }

  private List<Slide> people() {
    var legend = new ArrayList<String>();
    table.rules().choices().stream().map(this::in).forEach(legend::add);
    legend.add(table.paper().isPresent() ? labels.notValid() : labels.unmarked());
    var note = labels.percentOf(base(), table.base().value());
    var slides = new ArrayList<Slide>();
    var parts = parts(table.lines());
    for (var rows : parts) {
      var people = rows.stream().map(this::person).toList();
      var heading = heading(words.levels(), slides.size(), parts.size());
      slides.add(new Slide.Bars(heading, legend, note, people));
    }
    return slides;
  }

  private String base() {
    return PrintWords.of(PollMessages.class, language).percentBase(table.rules().base());
  }

  private String in(Preset.Words text) {
    return text.in(language);
  }

  private String heading(String text, int before, int all) {
    return all == 1 ? text : words.part(text, before + 1, all);
  }

  /** As few slides as there must be, with as many people on each as on the others. */
  private static <T> List<List<T>> parts(List<T> rows) {
    int slides = Math.max(1, (rows.size() + MOST - 1) / MOST);
    int each = (rows.size() + slides - 1) / slides;
    var parts = new ArrayList<List<T>>();
    for (int from = 0; from < rows.size(); from += each) {
      parts.add(rows.subList(from, Math.min(rows.size(), from + each)));
    }
    return parts;
  }

  private Slide.Person person(Table.Row row) {
    var parts = new ArrayList<Slide.Part>();
    int before = 0;
    for (var cell : row.cells()) {
      parts.add(part(cell.choice(), before, cell.count(), cell.percent().in(language)));
      before += cell.count();
    }
    parts.add(part(row.cells().size(), before, row.unmarked(), ""));
    return new Slide.Person(row.number(), row.name(), row.post(), parts);
  }

  private Slide.Part part(int place, int before, int count, String percent) {
    int whole = Math.max(1, table.collected());
    int from = before * WHOLE / whole;
    return new Slide.Part(place, from, (before + count) * WHOLE / whole - from, count, percent);
  }

  private List<Slide> candidates(ElectionTable election) {
    var note =
        labels.seats()
            + ": "
            + election.seats()
            + ". "
            + labels.electionBar(election.needed(), election.summoned(), election.times());
    var slides = new ArrayList<Slide>();
    var parts = parts(election.candidates());
    for (var rows : parts) {
      var heading = heading(words.outcome(), slides.size(), parts.size());
      slides.add(new Slide.Outcome(heading, note, rows.stream().map(this::candidate).toList()));
    }
    return slides;
  }

  private Slide.Candidate candidate(ElectionTable.Candidate one) {
    var votes =
        words.votes(one.votes(), one.ofCollected().in(language), one.ofSummoned().in(language));
    boolean elected = one.verdict() == Verdict.ELECTED;
    var verdict = labels.verdict(one.verdict());
    return new Slide.Candidate(one.number(), one.name(), one.post(), votes, verdict, elected);
  }

  private Slide proof() {
    var prints = result.fingerprints();
    var files = PrintWords.of(ResultFileMessages.class, language);
    var codes = new ArrayList<Slide.Figure>();
    codes.add(new Slide.Figure(files.electionFingerprint(), prints.shortElection()));
    if (prints.credentials().isPresent()) {
      codes.add(new Slide.Figure(files.credentialsFingerprint(), prints.shortCredentials()));
    }
    if (prints.tally().isPresent()) {
      codes.add(new Slide.Figure(files.tallyFingerprint(), prints.shortTally()));
    }
    return new Slide.Proof(words.check(), words.checkNote(), codes);
  }
}
