package org.phieukin.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.phieukin.poll.Preset;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/**
 * The published result of a poll, ready to be shown in any form.
 *
 * @param rules the preset in force
 * @param base what percentages are shares of
 * @param empty ballots that are invalid as a whole: nobody of a list was chosen (RULES C)
 * @param lines in the approved order
 * @param paper how much of it came on paper; nothing where there was none
 * @param election who is elected; for elections alone
 */
public record Table(
    String uuid,
    String title,
    String state,
    Preset rules,
    Base base,
    int issued,
    int collected,
    int empty,
    List<Row> lines,
    Optional<Paper> paper,
    Optional<ElectionTable> election) {
  /** Keeps its own copies. */
  public Table {
    lines = List.copyOf(lines);
  }

  /** The number that percentages are shares of, and which one it is. */
  public record Base(String kind, int value) {
    /**
     * The base that the rules ask for.
     *
     * @throws Refusal when the number was never entered
     */
    public static Base of(
        Preset.Base rule, int collected, OptionalInt summoned, OptionalInt members) {
      return switch (rule) {
        case COLLECTED -> new Base("collected", collected);
        case SUMMONED -> new Base("summoned", number(summoned, Why.ATTENDANCE_MISSING));
        case ALL_MEMBERS -> new Base("members", number(members, Why.MEMBERS_MISSING));
      };
    }

    private static int number(OptionalInt entered, Why why) {
      return entered.orElseThrow(() -> new Refusal(why));
    }
  }

  /** What became of one line. */
  public record Row(int number, String name, String post, List<Cell> cells, int unmarked) {
    /** Keeps its own copy. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * Ballots on tablets and on paper, each in their own column beside their sum.
   *
   * @param foreign paper that the commission did not hand out, set aside and not collected
   * @param thirdLook whether the two tellers' numbers differed first
   * @param lines in the approved order, each a number for every choice and at last what is not
   *     valid for the line, or on a list the votes alone
   */
  public record Paper(
      Parts collected, Parts invalid, int foreign, boolean thirdLook, List<PaperRow> lines) {
    /** Keeps its own copy. */
    public Paper {
      lines = List.copyOf(lines);
    }
  }

  /** A line of both kinds of ballots. */
  public record PaperRow(int number, String name, List<Parts> parts) {
    /** Keeps its own copy. */
    public PaperRow {
      parts = List.copyOf(parts);
    }
  }

  /** A number, taken apart. */
  public record Parts(int tablets, int papers) {
    /** Both together. */
    public int sum() {
      return tablets + papers;
    }
  }

  /** A number of marks and its share. */
  public record Cell(int choice, int count, Percent percent) {}

  /** The labels in Vietnamese, as the ballots carried them. */
  public List<String> choices() {
    return rules.choices().stream().map(Preset.Words::vi).toList();
  }

  /** Ballots invalid as a whole: empty lists, and what only paper can be. */
  public int invalid() {
    return collected - valid();
  }

  /** All other ballots: on tablets every one passed all checks before it went into the box. */
  public int valid() {
    return collected - empty;
  }
}
