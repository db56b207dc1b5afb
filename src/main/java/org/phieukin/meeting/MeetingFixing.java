package org.phieukin.meeting;

/** What is written about a meeting stands on ballot papers; the room of polls knows since when. */
public interface MeetingFixing {
  /** Whether delegates may have seen it on a frozen poll that was not cancelled. */
  boolean fixed(String meetingUuid);
}
