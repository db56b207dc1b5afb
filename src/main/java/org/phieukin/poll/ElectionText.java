package org.phieukin.poll;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.phieukin.meeting.MeetingDetails;
import org.phieukin.protocol.Election;
import org.phieukin.protocol.ElectionParameters;
import org.phieukin.protocol.Element;
import org.phieukin.protocol.Question;

/** What the election's canonical bytes say, and the ballot paper must say too (PROTOCOL §4). */
public final class ElectionText {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private ElectionText() {}

  static ElectionParameters of(Poll poll, MeetingDetails meeting, Preset preset, Element key) {
    var election =
        new Election(description(meeting), poll.title(), key, questions(poll, preset), poll.uuid());
    return ElectionParameters.of(election.json());
  }

  private static String description(MeetingDetails meeting) {
    return Stream.of(
            meeting.ordinal(), meeting.body(), meeting.term(), DAY.format(meeting.heldOn()))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  private static List<Question> questions(Poll poll, Preset preset) {
    return poll.shape() == Shape.LIST ? List.of(list(poll)) : lines(poll, preset);
  }

  /** One question whose answers are the candidates; an empty ballot is counted as such (§6.3). */
  private static Question list(Poll poll) {
    var names = poll.lines().stream().map(Line::text).toList();
    int seats = poll.seats().orElseThrow();
    return new Question(names, true, 1, seats, list(names.size(), seats));
  }

  /** What the ballot paper asks above the list of candidates. */
  public static String list(int candidates, int seats) {
    return PollWords.vietnamese().chooseFrom(seats, candidates);
  }

  private static List<Question> lines(Poll poll, Preset preset) {
    var answers = preset.choices().stream().map(Preset.Words::vi).toList();
    var questions = new ArrayList<Question>();
    for (var line : poll.lines()) {
      var text = question(questions.size() + 1, line);
      questions.add(new Question(answers, false, poll.blankAllowed() ? 0 : 1, 1, text));
    }
    return questions;
  }

  /** {@code <no>. <name> – <position>}; without a position, no dash either. */
  public static String question(int number, Line line) {
    return number + ". " + line.text();
  }
}
