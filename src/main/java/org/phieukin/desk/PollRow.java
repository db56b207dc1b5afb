package org.phieukin.desk;

import java.util.Optional;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;

/**
 * A poll in a list of polls.
 *
 * @param rehearses the real poll, where this is a rehearsal
 */
public record PollRow(String uuid, String title, PollState state, Optional<String> rehearses) {
  static PollRow of(Poll poll) {
    return new PollRow(poll.uuid(), poll.title(), poll.state(), poll.rehearses());
  }

  /** Whether a rehearsal of it can be begun. */
  public boolean rehearsable() {
    boolean early = state == PollState.DRAFT || state == PollState.READY;
    return early && rehearses.isEmpty();
  }

  /** Whether ballots are taken, or will be again. */
  public boolean running() {
    return state == PollState.OPEN || state == PollState.PAUSED;
  }

  /** Whether there is a result. */
  public boolean counted() {
    return state == PollState.COUNTED || state == PollState.PUBLISHED;
  }

  /** Whether tablets are, or were, tried in the room: from its opening until it is published. */
  public boolean dice() {
    return switch (state) {
      case OPEN, PAUSED, CLOSED, COUNTED -> true;
      case DRAFT, READY, PUBLISHED, CANCELLED -> false;
    };
  }

  /** The class that gives the state its colour. */
  public String mood() {
    return state.name().toLowerCase();
  }
}
