package org.phieukin.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.phieukin.count.Outcome;
import org.phieukin.count.Winners;
import org.phieukin.count.Winners.Verdict;
import org.phieukin.poll.Line;
import org.phieukin.poll.Shape;

/**
 * What an election says beside the numbers of every poll (RULES C).
 *
 * @param summoned the number that the chair confirmed, which the bar is held against
 * @param times the bar: {@code times·votes > summoned}
 * @param needed the fewest votes that elect
 * @param candidates in the order of the ballot paper
 * @param open the seats left for a second ballot among the tied; 0 without a tie
 */
public record ElectionTable(
    Shape shape,
    int seats,
    int summoned,
    int times,
    int needed,
    List<Candidate> candidates,
    int open) {
  /** Keeps its own copy. */
  public ElectionTable {
    candidates = List.copyOf(candidates);
  }

  /**
   * One candidate.
   *
   * @param against where the ballot paper has a box for it
   * @param others ballots without a valid mark for the candidate: not chosen on a list, else
   *     invalid
   * @param equation all of these and the empty ballots, adding up to those collected
   */
  public record Candidate(
      int number,
      String name,
      String post,
      int votes,
      OptionalInt against,
      int others,
      Percent ofCollected,
      Percent ofSummoned,
      Verdict verdict,
      String equation) {
    /** Ballots that are valid as far as this candidate goes. */
    public int valid() {
      return votes + against.orElse(others);
    }

    /** The share of those. */
    public Percent ofValid() {
      return Percent.of(votes, valid());
    }
  }

  /** The parts of an election that are not in its lines. */
  record Frame(Shape shape, int seats, int summoned, org.phieukin.poll.Bar bar) {}

  static ElectionTable of(Frame frame, List<Line> lines, Outcome outcome, Winners winners) {
    var candidates = new ArrayList<Candidate>();
    for (var line : lines) {
      int place = candidates.size();
      candidates.add(
          candidate(place, line, outcome, frame.summoned(), winners.verdicts().get(place)));
    }
    return new ElectionTable(
        frame.shape(),
        frame.seats(),
        frame.summoned(),
        frame.bar().times(),
        frame.bar().needed(frame.summoned()),
        candidates,
        winners.open());
  }

  private static Candidate candidate(
      int place, Line line, Outcome outcome, int summoned, Verdict verdict) {
    var numbers = outcome.lines().get(place);
    int votes = numbers.counts().get(0);
    boolean boxes = numbers.counts().size() == 2;
    int second = boxes ? numbers.counts().get(1) : numbers.unmarked();
    int invalid = numbers.unmarked() + outcome.empty();
    int third = boxes ? invalid : outcome.empty();
    return new Candidate(
        place + 1,
        line.name(),
        line.post(),
        votes,
        boxes ? OptionalInt.of(second) : OptionalInt.empty(),
        boxes ? invalid : numbers.unmarked(),
        Percent.of(votes, outcome.collected()),
        Percent.of(votes, summoned),
        verdict,
        votes + " + " + second + " + " + third + " = " + outcome.collected());
  }

  /** Whether there is one box a candidate, on a list. */
  public boolean listed() {
    return shape == Shape.LIST;
  }

  /** Seats that stay empty though nobody is tied, and for which there still are candidates. */
  public int vacant() {
    long elected = candidates.stream().filter(one -> one.verdict() == Verdict.ELECTED).count();
    return open > 0 ? 0 : (int) Math.min(seats - elected, left().size());
  }

  /** Those who were not elected. */
  public List<Candidate> left() {
    return candidates.stream().filter(one -> one.verdict() == Verdict.NOT_ELECTED).toList();
  }

  /** Those for whom a second ballot is needed. */
  public List<Candidate> tied() {
    return candidates.stream().filter(one -> one.verdict() == Verdict.TIED).toList();
  }
}
