package org.phieukin.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.phieukin.count.lamps.Lamps;
import org.phieukin.meeting.Meeting;
import org.phieukin.poll.BallotCounter;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollLife;
import org.phieukin.poll.PollState;
import org.phieukin.poll.Quorums;
import org.phieukin.poll.Step;
import org.phieukin.site.Way;
import org.phieukin.site.Way.Lead;
import org.phieukin.site.Way.Mark;
import org.phieukin.site.Way.Stage;

/** Finds how far a meeting has come, for every page of it and of its polls. */
@ApplicationScoped
class MeetingWays implements Way.Finder {
  private static final Pattern PAGE =
      Pattern.compile("/desk/(meetings|polls)/([1-9A-HJ-NP-Za-km-z]{14,24})((?:/.*)?)");

  @Inject BallotCounter counter;
  @Inject PollLife life;
  @Inject Quorums quorums;

  @Override
  @Transactional
  public List<Way> at(String path) {
    var page = PAGE.matcher(path);
    if (!page.matches()) {
      return List.of();
    }
    var rest = page.group(3);
    return (page.group(1).equals("meetings")
            ? Meeting.<Meeting>findByIdOptional(page.group(2))
                .map(meeting -> of(view(meeting)).from(PageStages.ofMeeting(rest)))
            : live(page.group(2)).map(poll -> of(poll, rest)))
        .stream().toList();
  }

  /**
   * Where the desk goes on with a poll once a step was taken: to the next one, or to the poll's own
   * page where the meeting has several polls under way and people decide which comes next.
   */
  @Transactional
  String onward(String pollUuid) {
    var page = "/desk/polls/" + pollUuid;
    return live(pollUuid)
        .filter(poll -> alone(Poll.of(poll.meetingUuid())))
        .flatMap(poll -> of(poll, "").next())
        .map(Mark::address)
        .orElse(page);
  }

  private static boolean alone(List<Poll> polls) {
    return polls.stream().filter(one -> !one.isRehearsal() && !one.state().over()).count() == 1;
  }

  /** A poll that has a way: no rehearsal, and none that was given up. */
  private static Optional<Poll> live(String uuid) {
    return Poll.<Poll>findByIdOptional(uuid)
        .filter(poll -> !poll.isRehearsal() && poll.state() != PollState.CANCELLED);
  }

  private MeetingView view(Meeting meeting) {
    return MeetingView.of(meeting, quorums);
  }

  private Way of(Poll poll, String rest) {
    var meeting = view(Meeting.get(poll.meetingUuid()));
    var way = of(meeting, Optional.of(PollRow.of(poll)));
    return way.from(PageStages.ofPoll(rest).or(() -> way.next().map(Mark::stage)));
  }

  Way of(MeetingView meeting) {
    return of(meeting, current(meeting.polls()));
  }

  private Way of(MeetingView meeting, Optional<PollRow> poll) {
    var home = "/desk/meetings/" + meeting.uuid();
    var marks = new ArrayList<Mark>();
    marks.add(new Mark(Stage.PEOPLE, !meeting.people().isEmpty(), home + "/people"));
    var door = home + (meeting.rolled() ? "/door" : "/attendance");
    marks.add(new Mark(Stage.DELEGATES, meeting.attendance().isPresent(), door));
    var form = poll.map(one -> "/desk/polls/" + one.uuid()).orElse(home + "/polls/new");
    marks.add(new Mark(Stage.POLL, poll.isPresent(), form));
    Stream.of(Stage.FREEZE, Stage.SLIPS, Stage.OPEN, Stage.CLOSE, Stage.PUBLISH)
        .map(stage -> poll.map(one -> mark(stage, one)).orElseGet(() -> new Mark(stage, false, "")))
        .forEach(marks::add);
    return new Way(marks, poll.map(PollRow::title).orElse(""), Optional.empty());
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
      case FREEZE -> taken(stage, state != PollState.DRAFT, poll, Step.FREEZE);
      case SLIPS -> new Mark(stage, opened || counter.slips(poll.uuid()) > 0, page + "/slips");
      case OPEN -> taken(stage, opened, poll, Step.OPEN);
      case CLOSE -> new Mark(stage, state.afterClosing(), page);
      default ->
          state == PollState.CLOSED
              ? new Mark(stage, false, page + "/announce", Lead.COUNT)
              : taken(stage, state == PollState.PUBLISHED, poll, Step.PUBLISH);
    };
  }

  /** The step itself where nothing is missing, else the page that says what is. */
  private Mark taken(Stage stage, boolean done, PollRow poll, Step step) {
    var page = "/desk/polls/" + poll.uuid();
    if (!step.startsFrom(poll.state())) {
      return new Mark(stage, done, page);
    }
    boolean held =
        life.missing(poll.uuid(), step).stream().anyMatch(why -> !Lamps.HOLDING_UP.contains(why));
    return held
        ? new Mark(stage, done, page, Lead.valueOf(stage + "_HELD"))
        : new Mark(stage, done, page + "/" + step.word());
  }
}
