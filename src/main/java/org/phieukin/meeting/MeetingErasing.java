package org.phieukin.meeting;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.phieukin.record.Fact;

/**
 * Fired in the transaction that erases the personal data of a meeting that is over: every room
 * deletes what it keeps of people, destroys its keys, and says how many.
 */
public final class MeetingErasing {
  private final String meetingUuid;
  private final Map<String, Object> erased = new TreeMap<>();

  /** Of this meeting. */
  public MeetingErasing(String meetingUuid) {
    this.meetingUuid = meetingUuid;
  }

  /** The meeting. */
  public String meetingUuid() {
    return meetingUuid;
  }

  /** So many of these are gone. */
  public void count(Fact what, long number) {
    erased.merge(
        what.name().toLowerCase(Locale.ROOT), number, (one, more) -> (Long) one + (Long) more);
  }

  /** How many of everything, as facts of the record. */
  public Map<String, Object> facts() {
    return new TreeMap<>(erased);
  }
}
