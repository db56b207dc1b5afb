package org.phieukin.report;

import org.phieukin.poll.PollState;
import org.phieukin.poll.PollSummary;

/** What a public page shows of a poll. */
public record PublicPoll(
    String uuid, String title, PollState state, int people, boolean rehearsal) {
  static PublicPoll of(PollSummary poll) {
    return new PublicPoll(poll.uuid(), poll.title(), poll.state(), poll.people(), poll.rehearsal());
  }

  /** Whether delegates can vote now. */
  public boolean open() {
    return state == PollState.OPEN;
  }

  /** Whether the number of ballots is worth showing. */
  public boolean counts() {
    return open() || state == PollState.PAUSED || closed();
  }

  /** Whether the box is closed for good. */
  public boolean closed() {
    return state.afterClosing();
  }

  /** Whether everyone may see the result. */
  public boolean published() {
    return state == PollState.PUBLISHED;
  }

  /** Whether it was cancelled, so that no result will come. */
  public boolean ended() {
    return state == PollState.CANCELLED;
  }

  /** Whether it may be opened soon, or again. */
  public boolean awaited() {
    return state == PollState.READY || state == PollState.PAUSED;
  }

  /** The state as a class of the style sheet. */
  public String style() {
    return state.name().toLowerCase();
  }
}
