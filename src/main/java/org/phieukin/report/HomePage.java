package org.phieukin.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.phieukin.dossier.Dossiers;
import org.phieukin.meeting.Meeting;
import org.phieukin.meeting.MeetingDetails;
import org.phieukin.poll.PollSummaries;
import org.phieukin.poll.PollSummary;
import org.phieukin.site.Preparation;

/** The first page: the meeting of the day, its polls, and what to do. */
@Path("/")
public class HomePage {
  @Inject HomeMeetings meetings;
  @Inject PollSummaries polls;
  @Inject Preparation preparation;
  @Inject Dossiers dossiers;
  @Inject Clock clock;

  /** A meeting and those of its polls that are past drafting. */
  public record MeetingCard(String uuid, MeetingDetails details, List<PublicPoll> polls) {}

  @CheckedTemplate(basePath = "report")
  static class Templates {
    static native TemplateInstance home(
        Optional<MeetingCard> today, List<MeetingCard> others, boolean preparing, boolean readable);
  }

  /** The page. */
  @GET
  @Transactional
  public TemplateInstance page() {
    var shown = meetings.of(LocalDate.now(clock));
    var theirs =
        polls.frozenOf(shown.stream().map(Meeting::uuid).toList()).stream()
            .collect(groupingBy(PollSummary::meetingUuid, mapping(PublicPoll::of, toList())));
    var views = shown.stream().map(meeting -> view(meeting, theirs)).toList();
    var today = views.stream().findFirst();
    boolean readable = today.filter(one -> dossiers.anyReadable(one.uuid())).isPresent();
    return Templates.home(today, views.stream().skip(1).toList(), preparation.underWay(), readable);
  }

  private static MeetingCard view(Meeting meeting, Map<String, List<PublicPoll>> polls) {
    var uuid = meeting.uuid();
    return new MeetingCard(uuid, meeting.details(), polls.getOrDefault(uuid, List.of()));
  }
}
