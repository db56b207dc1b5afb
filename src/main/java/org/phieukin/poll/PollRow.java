package org.phieukin.poll;

/** A poll in a list of polls. */
public record PollRow(String uuid, String title, PollState state) {
  static PollRow of(Poll poll) {
    return new PollRow(poll.uuid(), poll.title(), poll.state());
  }

  /** The class that gives the state its colour. */
  public String mood() {
    return state.name().toLowerCase();
  }
}
