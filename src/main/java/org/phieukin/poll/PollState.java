package org.phieukin.poll;

/** Where a poll stands in its life (DESIGN, "The life of a poll"). */
public enum PollState {
  DRAFT,
  READY,
  OPEN,
  PAUSED,
  CLOSED,
  COUNTED,
  PUBLISHED,
  CANCELLED;

  /** Whether the life has an arrow from here to there. */
  public boolean leadsTo(PollState next) {
    return switch (next) {
      case DRAFT -> false;
      case READY -> this == DRAFT;
      case OPEN -> this == READY || this == PAUSED;
      case PAUSED -> this == OPEN;
      case CLOSED -> this == OPEN || this == PAUSED;
      case COUNTED -> this == CLOSED;
      case PUBLISHED -> this == COUNTED;
      case CANCELLED -> this != PUBLISHED && this != CANCELLED;
    };
  }

  /** Whether the ballot paper and the keys are fixed. */
  public boolean frozen() {
    return this != DRAFT;
  }

  /** Whether the box has been closed for good and its tally made. */
  public boolean afterClosing() {
    return this == CLOSED || this == COUNTED || this == PUBLISHED;
  }

  /** Whether nothing follows any more. */
  public boolean over() {
    return this == PUBLISHED || this == CANCELLED;
  }
}
