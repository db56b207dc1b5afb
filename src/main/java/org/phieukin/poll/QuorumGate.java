package org.phieukin.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.phieukin.meeting.Meeting;
import org.phieukin.site.Refusal.Why;

/** Opening waits for the quorum where the rules ask for one (RULES A); a rehearsal does not. */
@ApplicationScoped
class QuorumGate implements Gate {
  @Inject Presets presets;

  @Override
  public Optional<Why> missing(Poll poll, Step step) {
    var quorum = presets.of(poll).quorum();
    if (step != Step.OPEN || quorum.isEmpty() || poll.isRehearsal()) {
      return Optional.empty();
    }
    var attendance = Meeting.get(poll.meetingUuid()).attendance();
    if (attendance.isEmpty()) {
      return Optional.of(Why.ATTENDANCE_MISSING);
    }
    return new Quorum(quorum.get(), attendance.get()).reached()
        ? Optional.empty()
        : Optional.of(Why.QUORUM_MISSING);
  }
}
