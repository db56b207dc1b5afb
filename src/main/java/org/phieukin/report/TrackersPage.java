package org.phieukin.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.phieukin.box.BallotBox;
import org.phieukin.box.ListedBallot;
import org.phieukin.box.ReceiptKeys;
import org.phieukin.meeting.Meeting;
import org.phieukin.meeting.MeetingDetails;
import org.phieukin.poll.PollSummaries;
import org.phieukin.site.Brake;
import org.phieukin.site.Limit;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** The public list of a closed box, in which delegates look for their ballots (PROTOCOL §7d). */
@Path("/polls/{uuid}")
public class TrackersPage {
  private static final int LOOK_UPS_A_MINUTE = 300;

  @Inject PollSummaries polls;
  @Inject BallotBox box;
  @Inject ReceiptKeys receipts;
  @Inject Lookups lookups;
  @Inject Brake brake;

  /**
   * All that the page shows.
   *
   * @param looked about how many have looked theirs up
   */
  public record View(
      PublicPoll poll,
      MeetingDetails meeting,
      List<ListedBallot> ballots,
      String receiptKey,
      int looked) {
    /** What the script says. */
    public List<TrackerWord> words() {
      return List.of(TrackerWord.values());
    }
  }

  @CheckedTemplate(basePath = "report")
  static class Templates {
    static native TemplateInstance trackers(View view);
  }

  /** The list. @throws Refusal NOT_CLOSED_YET while ballots may still come */
  @GET
  @Path("trackers")
  @Transactional
  public TemplateInstance trackers(String uuid) {
    var poll = polls.frozen(uuid);
    requireClosed(PublicPoll.of(poll));
    var ballots = box.listed(uuid);
    return Templates.trackers(
        new View(
            PublicPoll.of(poll),
            Meeting.get(poll.meetingUuid()).details(),
            ballots,
            receipts.publicKey(uuid),
            lookups.about(uuid, ballots.size())));
  }

  /** Somebody has found a ballot; which one, only that browser knows. */
  @POST
  @Path("lookups")
  @Consumes(MediaType.APPLICATION_JSON)
  public void oneMore(String uuid, @Context HttpServerRequest request) {
    brake.take(
        Limit.aMinute("found-of-address", LOOK_UPS_A_MINUTE)
            .of(request.remoteAddress().hostAddress()));
    requireClosed(PublicPoll.of(polls.frozen(uuid)));
    lookups.oneMore(uuid);
  }

  private static void requireClosed(PublicPoll poll) {
    if (!poll.closed()) {
      throw new Refusal(Why.NOT_CLOSED_YET);
    }
  }
}
