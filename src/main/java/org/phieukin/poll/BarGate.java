package org.phieukin.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalInt;
import org.phieukin.meeting.Attendance;
import org.phieukin.meeting.Meeting;
import org.phieukin.site.Refusal.Why;

/**
 * Before an election is opened the chair confirms what its bar is held against (RULES C); a
 * rehearsal does not wait for it.
 */
@ApplicationScoped
class BarGate implements Gate {
  @Inject Presets presets;

  @Override
  public Optional<Why> missing(Poll poll, Step step) {
    var rules = presets.of(poll);
    if (step != Step.OPEN || rules.bar().isEmpty() || poll.isRehearsal()) {
      return Optional.empty();
    }
    var summoned = Meeting.get(poll.meetingUuid()).attendance().map(Attendance::summoned);
    if (summoned.isEmpty()) {
      return askedElsewhere(rules) ? Optional.empty() : Optional.of(Why.ATTENDANCE_MISSING);
    }
    boolean confirmed = poll.barOf().equals(OptionalInt.of(summoned.get()));
    return confirmed ? Optional.empty() : Optional.of(Why.BAR_UNCONFIRMED);
  }

  /** Whether another gate asks for the attendance already. */
  private static boolean askedElsewhere(Preset rules) {
    return rules.quorum().isPresent() || rules.base() == Preset.Base.SUMMONED;
  }
}
