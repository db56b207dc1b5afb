package org.phieukin.poll;

import java.util.List;

/**
 * The ballot paper and all that belongs to it.
 *
 * @param rehearsal whether it is marked as one
 * @param rules the rules in force
 * @param blankAllowed whether a line may stay unmarked
 * @param seats how many are to be elected; 0 where nobody is
 */
public record BallotPaper(
    String title,
    PollKind kind,
    boolean rehearsal,
    List<Line> lines,
    Preset rules,
    boolean blankAllowed,
    Shape shape,
    int seats) {
  /** The ballot paper of a poll as it stands now. */
  public static BallotPaper of(Poll poll, Preset rules) {
    return new BallotPaper(
        poll.title(),
        poll.kind(),
        poll.isRehearsal(),
        poll.lines(),
        rules,
        poll.blankAllowed(),
        poll.shape(),
        poll.seats().orElse(0));
  }
}
