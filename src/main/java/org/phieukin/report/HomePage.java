package org.phieukin.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.phieukin.box.Turnout;
import org.phieukin.meeting.Meeting;
import org.phieukin.meeting.MeetingDetails;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;
import org.phieukin.site.Preparation;

/** The first page: the meeting of the day, its polls, and what to do. */
@Path("/")
public class HomePage {
  /** How many meetings without an open poll the page goes back. */
  private static final int MOST_ENDED = 20;

  /** Where people vote comes first, then what is held today, then what has something to show. */
  private static final Comparator<MeetingView> URGENCY =
      Comparator.comparing(MeetingView::alive)
          .thenComparing(MeetingView::today)
          .thenComparing(MeetingView::hasPolls)
          .reversed();

  @Inject Turnout turnout;
  @Inject Preparation preparation;
  @Inject Clock clock;

  /** A meeting and those of its polls that are past drafting. */
  public record MeetingView(
      String uuid, MeetingDetails details, boolean today, List<PublicPoll> polls) {
    boolean alive() {
      return polls.stream().anyMatch(p -> p.open() || p.state() == PollState.PAUSED);
    }

    boolean hasPolls() {
      return !polls.isEmpty();
    }
  }

  @CheckedTemplate(basePath = "report")
  static class Templates {
    static native TemplateInstance home(
        Optional<MeetingView> today, List<MeetingView> others, boolean preparing);
  }

  /** The page. */
  @GET
  @Transactional
  public TemplateInstance page() {
    var meetings = Meeting.latestFirst().stream().map(this::view).sorted(URGENCY).toList();
    var others = meetings.stream().skip(1).filter(MeetingView::hasPolls).toList();
    var shown =
        Stream.concat(
            others.stream().filter(MeetingView::alive),
            others.stream().filter(meeting -> !meeting.alive()).limit(MOST_ENDED));
    return Templates.home(meetings.stream().findFirst(), shown.toList(), preparation.underWay());
  }

  private MeetingView view(Meeting meeting) {
    var polls =
        Poll.of(meeting.uuid()).stream()
            .filter(poll -> poll.election().isPresent())
            .map(poll -> PublicPoll.of(poll, turnout.of(poll.uuid())))
            .toList();
    var details = meeting.details();
    boolean today = details.heldOn().equals(LocalDate.now(clock));
    return new MeetingView(meeting.uuid(), details, today, polls);
  }
}
