package org.phieukin.poll;

import io.quarkus.qute.TemplateEnum;
import org.phieukin.record.Act;

/** A step of a poll's life that someone may ask for, and the entry it leaves in the record. */
@TemplateEnum
public enum Step {
  FREEZE(PollState.READY, Act.POLL_FROZEN),
  OPEN(PollState.OPEN, Act.POLL_OPENED),
  PAUSE(PollState.PAUSED, Act.POLL_PAUSED),
  RESUME(PollState.OPEN, Act.POLL_RESUMED),
  CLOSE(PollState.CLOSED, Act.POLL_CLOSED),
  COUNT(PollState.COUNTED, Act.POLL_COUNTED),
  PUBLISH(PollState.PUBLISHED, Act.POLL_PUBLISHED),
  CANCEL(PollState.CANCELLED, Act.POLL_CANCELLED);

  private final PollState target;
  private final Act act;

  Step(PollState target, Act act) {
    this.target = target;
    this.act = act;
  }

  /** Where it leads. */
  public PollState target() {
    return target;
  }

  /** What the record says of it. */
  public Act act() {
    return act;
  }

  /** The step as addresses name it. */
  public String word() {
    return name().toLowerCase();
  }

  /** Whether a meeting may want two people for it. */
  public boolean mayTakeTwo() {
    return this == FREEZE || this == OPEN || this == CLOSE || this == PUBLISH;
  }

  /** Whether it may be asked for in this state; opening and going on again are told apart. */
  public boolean startsFrom(PollState state) {
    return switch (this) {
      case OPEN -> state == PollState.READY;
      case RESUME -> state == PollState.PAUSED;
      default -> state.leadsTo(target);
    };
  }
}
