package org.phieukin.poll;

import org.phieukin.meeting.Attendance;

/**
 * The quorum of a poll beside who is there: {@code times·present ≥ of·summoned} (RULES A).
 *
 * @param attendance who was summoned and is there
 */
public record Quorum(Preset.QuorumRule rule, Attendance attendance) {
  /** Whether enough are there. */
  public boolean reached() {
    return attendance.reaches(rule.times(), rule.of());
  }

  /** The fewest that are enough. */
  public int needed() {
    long least = ((long) rule.of() * attendance.summoned() + rule.times() - 1) / rule.times();
    return (int) least;
  }
}
