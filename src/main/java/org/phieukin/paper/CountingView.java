package org.phieukin.paper;

import java.util.List;
import org.phieukin.poll.Preset;
import org.phieukin.site.Form;

/**
 * The page of the paper count for one teller.
 *
 * @param handedOut how many paper ballots were handed out
 * @param cells the fields of each line
 * @param form the numbers
 * @param again the form that drops what was agreed on
 * @param different the fields that two tellers filled differently
 * @param droppable whether the agreed count can still be dropped
 */
public record CountingView(
    String uuid,
    String title,
    boolean rehearsal,
    String actor,
    int handedOut,
    CountProgress progress,
    List<Row> rows,
    Form form,
    Form again,
    List<String> different,
    boolean droppable) {
  /** Keeps its own copies. */
  public CountingView {
    rows = List.copyOf(rows);
    different = List.copyOf(different);
  }

  /** The same page with the form that drops what was agreed on as it was sent. */
  CountingView withAgain(Form sent) {
    return new CountingView(
        uuid, title, rehearsal, actor, handedOut, progress, rows, form, sent, different, droppable);
  }

  /** A line of the ballot paper. */
  public record Row(int number, String name, String post, List<Cell> cells) {
    /** Keeps its own copy. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A number of a line.
   *
   * @param kind {@code choice}, {@code votes} or {@code invalid}
   * @param label the words of a choice
   */
  public record Cell(String field, String kind, Preset.Words label) {
    /** Whether it is of this kind. */
    public boolean counts(String what) {
      return kind.equals(what);
    }
  }

  /** Whether it is a list of candidates, of whom some are chosen. */
  public boolean list() {
    return rows.stream().anyMatch(row -> row.cells().get(0).counts("votes"));
  }

  /** Whether there is one candidate: what is not valid is so as a whole. */
  public boolean one() {
    return !list() && rows.stream().noneMatch(CountingView::asksInvalid);
  }

  private static boolean asksInvalid(Row row) {
    return row.cells().stream().anyMatch(cell -> cell.counts("invalid"));
  }

  /** Whether the numbers of both can be dropped, to count again. */
  public boolean droppableNow() {
    return droppable && (progress.at("AGREED") || progress.at("DIFFERENT"));
  }

  /** Whether two tellers filled this field differently. */
  public boolean differs(String field) {
    return different.contains(field);
  }

  /** Whether numbers are keyed in here: the first time, anew, or at the third look. */
  public boolean keying() {
    return progress.at("TO_KEY") || progress.at("WAITING") || progress.at("DIFFERENT");
  }

  /** What was agreed on. */
  public CountProgress.Agreement agreement() {
    return progress.agreed().orElseThrow();
  }

  /** The number in a field, to be read. */
  public String number(String field) {
    return form.text(field);
  }
}
