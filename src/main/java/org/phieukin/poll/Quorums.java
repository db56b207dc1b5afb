package org.phieukin.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.phieukin.meeting.Meeting;

/** Whether enough people are there for a poll, where its rules ask for so many. */
@ApplicationScoped
public class Quorums {
  @Inject Presets presets;

  /** The quorum; nothing where the rules ask for none or nobody has been counted. */
  @Transactional
  public Optional<Quorum> of(Poll poll) {
    var attendance = poll.attendance();
    return presets
        .of(poll)
        .quorum()
        .flatMap(rule -> attendance.map(there -> new Quorum(rule, there)));
  }

  /** The different quorums of a meeting's polls; polls under the same rules have one together. */
  @Transactional
  public List<Quorum> of(Meeting meeting) {
    return Poll.of(meeting.uuid()).stream()
        .map(this::of)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }
}
