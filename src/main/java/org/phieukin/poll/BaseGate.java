package org.phieukin.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.phieukin.meeting.Attendance;
import org.phieukin.meeting.Meeting;
import org.phieukin.site.Refusal.Why;

/** What percentages are shares of must be known before anyone votes (RULES B, C). */
@ApplicationScoped
class BaseGate implements Gate {
  @Inject Presets presets;

  @Override
  public Optional<Why> missing(Poll poll, Step step) {
    if (step != Step.FREEZE && step != Step.OPEN) {
      return Optional.empty();
    }
    var rules = presets.of(poll);
    return switch (rules.base()) {
      case COLLECTED -> Optional.empty();
      case SUMMONED -> step == Step.OPEN ? summoned(poll, rules) : Optional.empty();
      case ALL_MEMBERS -> members(poll, step);
    };
  }

  /** Where there is a quorum too, its gate asks for the attendance. */
  private static Optional<Why> summoned(Poll poll, Preset rules) {
    boolean known = Meeting.get(poll.meetingUuid()).attendance().isPresent();
    return known || rules.quorum().isPresent()
        ? Optional.empty()
        : Optional.of(Why.ATTENDANCE_MISSING);
  }

  private static Optional<Why> members(Poll poll, Step step) {
    if (poll.members().isEmpty()) {
      return Optional.of(Why.MEMBERS_MISSING);
    }
    int members = poll.members().getAsInt();
    return Meeting.get(poll.meetingUuid())
        .attendance()
        .map(Attendance::summoned)
        .filter(summoned -> step == Step.OPEN && summoned > members)
        .map(summoned -> Why.MEMBERS_TOO_FEW);
  }
}
