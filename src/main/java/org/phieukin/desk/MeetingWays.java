package org.phieukin.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.phieukin.desk.MeetingWay.Mark;
import org.phieukin.desk.MeetingWay.Stage;
import org.phieukin.poll.BallotCounter;
import org.phieukin.poll.PollLife;
import org.phieukin.poll.PollState;
import org.phieukin.poll.Step;

/** Finds how far a meeting has come. */
@ApplicationScoped
class MeetingWays {
  @Inject BallotCounter counter;
  @Inject PollLife life;

  MeetingWay of(MeetingView meeting) {
    var poll = current(meeting.polls());
    var home = "/desk/meetings/" + meeting.uuid();
    var marks = new ArrayList<Mark>();
    marks.add(new Mark(Stage.PEOPLE, !meeting.people().isEmpty(), home + "/people"));
    var door = home + (meeting.rolled() ? "/door" : "/attendance");
    marks.add(new Mark(Stage.DELEGATES, meeting.attendance().isPresent(), door));
    marks.add(new Mark(Stage.POLL, poll.isPresent(), home + "/polls/new"));
    Stream.of(Stage.FREEZE, Stage.SLIPS, Stage.OPEN, Stage.CLOSE, Stage.PUBLISH)
        .map(stage -> poll.map(one -> mark(stage, one)).orElseGet(() -> new Mark(stage, false, "")))
        .forEach(marks::add);
    return new MeetingWay(marks, poll.map(PollRow::title).orElse(""));
  }

  /** The first poll that still has a step before it, else the last one that has a result. */
  private static Optional<PollRow> current(List<PollRow> polls) {
    var real = polls.stream().filter(one -> one.rehearses().isEmpty()).toList();
    return real.stream()
        .filter(one -> !one.state().over())
        .findFirst()
        .or(
            () ->
                real.stream()
                    .filter(one -> one.state() == PollState.PUBLISHED)
                    .reduce((first, second) -> second));
  }

  private Mark mark(Stage stage, PollRow poll) {
    var state = poll.state();
    var page = "/desk/polls/" + poll.uuid();
    boolean opened = state != PollState.DRAFT && state != PollState.READY;
    return switch (stage) {
      case FREEZE -> new Mark(stage, state != PollState.DRAFT, ready(poll, Step.FREEZE, page));
      case SLIPS -> new Mark(stage, opened || counter.slips(poll.uuid()) > 0, page + "/slips");
      case OPEN -> new Mark(stage, opened, ready(poll, Step.OPEN, page));
      case CLOSE -> new Mark(stage, state.afterClosing(), page);
      default -> new Mark(stage, state == PollState.PUBLISHED, page);
    };
  }

  /** The step itself where nothing is missing, else the page that says what is. */
  private String ready(PollRow poll, Step step, String page) {
    boolean now = step.startsFrom(poll.state()) && life.missing(poll.uuid(), step).isEmpty();
    return now ? page + "/" + step.word() : page;
  }
}
