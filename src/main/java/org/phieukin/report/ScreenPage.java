package org.phieukin.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.phieukin.box.Turnout;
import org.phieukin.count.KeyHolders;
import org.phieukin.count.lamps.Lamps;
import org.phieukin.count.lamps.Light;
import org.phieukin.meeting.Meeting;
import org.phieukin.meeting.MeetingDetails;
import org.phieukin.poll.FrozenPolls;
import org.phieukin.poll.PollState;
import org.phieukin.poll.PollSummaries;
import org.phieukin.venue.Venue;

/** The wall of the room: what to do before, how many have voted, the result after (DESIGN). */
@Path("/polls/{uuid}/screen")
public class ScreenPage {
  @Inject Turnout turnout;
  @Inject Tables tables;
  @Inject PollSummaries polls;
  @Inject FrozenPolls frozen;
  @Inject KeyHolders holders;
  @Inject Venue venue;
  @Inject Lookups lookups;
  @Inject Lamps lamps;

  /** All that the screen shows; result, lamps and look-ups only once the result is published. */
  public record View(
      PublicPoll poll,
      Turnout.View turnout,
      MeetingDetails meeting,
      String address,
      String shortElection,
      boolean serverAlone,
      Optional<Chart> result,
      List<Light> lamps,
      int looked) {
    /** Whether the number of ballots is shown; nothing else is counted before publication. */
    public boolean numbers() {
      return poll.counts() && !poll.published() && turnout.slips() > 0;
    }
  }

  @CheckedTemplate(basePath = "report")
  static class Templates {
    static native TemplateInstance screen(View view);
  }

  /** The screen. @throws Refusal NOT_FROZEN_YET while the poll is a draft */
  @GET
  @Transactional
  public TemplateInstance page(String uuid, UriInfo uri) {
    var poll = polls.frozen(uuid);
    var result =
        poll.state() == PollState.PUBLISHED
            ? Optional.of(Chart.of(tables.published(uuid, poll.state())))
            : Optional.<Chart>empty();
    var cast = turnout.of(uuid, poll.state());
    return Templates.screen(
        new View(
            PublicPoll.of(poll),
            cast,
            Meeting.get(poll.meetingUuid()).details(),
            venue.of(uri).link("/"),
            frozen.of(uuid).shortFingerprint(),
            holders.serverAlone(uuid),
            result,
            result.map(shown -> lamps.of(uuid).lit()).orElse(List.of()),
            result.isPresent() ? lookups.about(uuid, cast.cast()) : 0));
  }
}
