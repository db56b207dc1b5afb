package org.phieukin.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.phieukin.count.StoredArchive;
import org.phieukin.count.lamps.ThreeLamps;
import org.phieukin.meeting.Meeting;
import org.phieukin.meeting.MeetingDetails;
import org.phieukin.poll.PollState;
import org.phieukin.poll.PollSummaries;
import org.phieukin.poll.Preset;
import org.phieukin.site.Problems;

/** The result for everyone, once published. */
@Path("/polls/{uuid}/results")
public class ResultsPage {
  @Inject ResultViews views;
  @Inject Tables tables;
  @Inject PollSummaries polls;

  /** All that the page shows; {@code uses} only for organizers and tellers (RULES A). */
  public record View(
      Table table,
      MeetingDetails meeting,
      Preset preset,
      List<Preset.Words> choices,
      Chart chart,
      Fingerprints.View fingerprints,
      Optional<StoredArchive> archive,
      ThreeLamps lamps,
      boolean serverAlone,
      Optional<Uses> uses,
      boolean rehearsal,
      boolean organizer,
      boolean published) {
    /** Whether it is for the desk, before everyone may see it. */
    public boolean early() {
      return !published && !table.state().equals(PollState.PUBLISHED.name());
    }

    /** Whether it is a list of candidates, of whom some were chosen. */
    public boolean listed() {
      return table.election().filter(ElectionTable::listed).isPresent();
    }

    /** Who signs for those who lead the meeting; empty for the usual words. */
    public String signature() {
      return preset.signature().map(Preset.Words::vi).orElse("");
    }
  }

  @CheckedTemplate(basePath = "report")
  static class Templates {
    static native TemplateInstance results(View view);

    static native TemplateInstance awaited(PublicPoll poll, MeetingDetails meeting);
  }

  /** The published result; before publication the page that waits for it, status 404. */
  @GET
  @Transactional
  public Response page(String uuid, HttpHeaders headers) {
    var state = polls.state(uuid);
    if (state == PollState.PUBLISHED || !Problems.forPeople(headers)) {
      var result = Templates.results(views.of(tables.published(uuid, state), true));
      return Response.ok(result, MediaType.TEXT_HTML_TYPE).build();
    }
    var poll = polls.frozen(uuid);
    var meeting = Meeting.get(poll.meetingUuid()).details();
    return Response.status(Response.Status.NOT_FOUND)
        .entity(Templates.awaited(PublicPoll.of(poll), meeting))
        .type(MediaType.TEXT_HTML_TYPE)
        .build();
  }

  /** What was counted, for organizers before it is announced. */
  @Path("/desk/polls/{uuid}/results")
  public static class ForDesk {
    @Inject ResultViews views;
    @Inject Tables tables;

    /** The page. */
    @GET
    @Transactional
    public TemplateInstance page(String uuid) {
      return Templates.results(views.inside(tables.counted(uuid), true));
    }
  }

  /** What was counted, for the tellers who sign the minutes. */
  @Path("/tellers/polls/{uuid}/results")
  public static class ForTellers {
    @Inject ResultViews views;
    @Inject Tables tables;

    /** The page. */
    @GET
    @Transactional
    public TemplateInstance page(String uuid) {
      return Templates.results(views.inside(tables.counted(uuid), false));
    }
  }
}
