package org.phieukin.desk;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.phieukin.meeting.Attendance;
import org.phieukin.meeting.Meeting;
import org.phieukin.meeting.MeetingDetails;
import org.phieukin.meeting.Person;
import org.phieukin.meeting.PersonDetails;
import org.phieukin.poll.Poll;
import org.phieukin.poll.Quorum;
import org.phieukin.poll.Quorums;

/** A meeting with its people and polls, as the desk shows it. */
public record MeetingView(
    String uuid,
    MeetingDetails details,
    Optional<Attendance> attendance,
    List<PersonDetails> people,
    List<PollRow> polls,
    boolean rolled,
    boolean twoPeople,
    List<Quorum> quorums) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  static MeetingView of(Meeting meeting, Quorums quorums) {
    return new MeetingView(
        meeting.uuid(),
        meeting.details(),
        meeting.attendance(),
        Person.of(meeting.uuid()).stream().map(Person::details).toList(),
        Poll.of(meeting.uuid()).stream().map(PollRow::of).toList(),
        meeting.hasRoll(),
        meeting.twoPeople(),
        quorums.of(meeting));
  }

  /** The day as people write it. */
  public String day() {
    return DAY.format(details.heldOn());
  }

  /** How many are there; only where it was entered. */
  public Attendance counted() {
    return attendance.orElseThrow();
  }

  /** Whether there is somebody to be rated but no poll yet. */
  public boolean lacksPoll() {
    return polls.isEmpty() && !people.isEmpty();
  }

  /** Whether one slip could serve several polls. */
  public boolean severalPolls() {
    return polls.size() > 1;
  }
}
