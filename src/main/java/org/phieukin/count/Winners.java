package org.phieukin.count;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Who is elected (RULES C): whoever is above the bar, the highest first, until the seats are
 * filled. Who ties for the last seats stays tied: the software never breaks a tie.
 *
 * @param verdicts one for each candidate, in the order of the votes that were given
 * @param open the seats for which a second ballot among the tied is needed; 0 without a tie
 */
public record Winners(List<Verdict> verdicts, int open) {
  /** How a candidate comes out. */
  public enum Verdict {
    /** Above the bar and within the seats: elected, once it is approved. */
    ELECTED,
    /** Above the bar, and level with others where the seats do not suffice for all of them. */
    TIED,
    /** Above the bar, but others with more votes have filled the seats. */
    OUTNUMBERED,
    /** Not above the bar. */
    NOT_ELECTED
  }

  /** Keeps its own copy. */
  public Winners {
    verdicts = List.copyOf(verdicts);
  }

  /**
   * The rule.
   *
   * @param passed whether so many votes are above the bar
   */
  public static Winners of(List<Integer> votes, int seats, IntPredicate passed) {
    var above = votes.stream().filter(passed::test).sorted((a, b) -> b - a).toList();
    if (above.size() <= seats) {
      return new Winners(votes.stream().map(n -> within(passed.test(n))).toList(), 0);
    }
    int last = above.get(seats - 1);
    int safe = (int) above.stream().filter(n -> n > last).count();
    int level = (int) above.stream().filter(n -> n == last).count();
    boolean tie = safe + level > seats;
    var verdicts = votes.stream().map(n -> verdict(n, last, tie, passed.test(n))).toList();
    return new Winners(verdicts, tie ? seats - safe : 0);
  }

  private static Verdict within(boolean passed) {
    return passed ? Verdict.ELECTED : Verdict.NOT_ELECTED;
  }

  private static Verdict verdict(int votes, int last, boolean tie, boolean passed) {
    if (votes == last && tie) {
      return Verdict.TIED;
    }
    if (votes >= last) {
      return Verdict.ELECTED;
    }
    return passed ? Verdict.OUTNUMBERED : Verdict.NOT_ELECTED;
  }

  /** Whether a second ballot is needed. */
  public boolean tied() {
    return open > 0;
  }

  /** How many of so many seats nobody fills, not even those who are tied. */
  public int vacant(int seats) {
    int elected = (int) verdicts.stream().filter(one -> one == Verdict.ELECTED).count();
    return Math.max(0, seats - elected - open);
  }

  /** The places of those whom nobody elected, counted from 0. */
  public List<Integer> left() {
    return places(Verdict.NOT_ELECTED);
  }

  /** The places of the tied candidates, counted from 0. */
  public List<Integer> level() {
    return places(Verdict.TIED);
  }

  private List<Integer> places(Verdict verdict) {
    return IntStream.range(0, verdicts.size())
        .filter(n -> verdicts.get(n) == verdict)
        .boxed()
        .toList();
  }
}
