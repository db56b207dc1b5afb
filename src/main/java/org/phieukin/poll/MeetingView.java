package org.phieukin.poll;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.phieukin.meeting.Attendance;
import org.phieukin.meeting.Meeting;
import org.phieukin.meeting.MeetingDetails;
import org.phieukin.meeting.Person;
import org.phieukin.meeting.PersonDetails;

/** A meeting with its people and polls, as the desk shows it. */
public record MeetingView(
    String uuid,
    MeetingDetails details,
    Optional<Attendance> attendance,
    List<PersonDetails> people,
    List<PollRow> polls) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  static MeetingView of(Meeting meeting) {
    return new MeetingView(
        meeting.uuid(),
        meeting.details(),
        meeting.attendance(),
        Person.of(meeting.uuid()).stream().map(Person::details).toList(),
        Poll.of(meeting.uuid()).stream().map(PollRow::of).toList());
  }

  /** The day as people write it. */
  public String day() {
    return DAY.format(details.heldOn());
  }

  /** How many are there; only where it was entered. */
  public Attendance counted() {
    return attendance.orElseThrow();
  }

  /** Whether two thirds of those summoned are there. */
  public boolean quorate() {
    return attendance.filter(there -> there.reaches(3, 2)).isPresent();
  }

  /** Whether there is somebody to be rated but no poll yet. */
  public boolean lacksPoll() {
    return polls.isEmpty() && !people.isEmpty();
  }
}
