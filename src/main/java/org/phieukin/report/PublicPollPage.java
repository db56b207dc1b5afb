package org.phieukin.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.phieukin.box.BallotBox;
import org.phieukin.box.ReceiptKeys;
import org.phieukin.box.Turnout;
import org.phieukin.count.KeyHolders;
import org.phieukin.meeting.Meeting;
import org.phieukin.meeting.MeetingDetails;
import org.phieukin.poll.BallotCounter;
import org.phieukin.poll.FrozenPolls;
import org.phieukin.poll.Line;
import org.phieukin.poll.PollSummaries;
import org.phieukin.site.PhieuKinConfig;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** The public page of a poll, and the list of trackers once its box is closed. */
@Path("/polls/{uuid}")
public class PublicPollPage {
  @Inject PollSummaries polls;
  @Inject FrozenPolls frozen;
  @Inject Turnout turnout;
  @Inject BallotCounter counter;
  @Inject KeyHolders holders;
  @Inject BallotBox box;
  @Inject ReceiptKeys receipts;
  @Inject Fingerprints fingerprints;
  @Inject PhieuKinConfig config;

  /** All that the page shows. */
  public record View(
      PublicPoll poll,
      Turnout.View turnout,
      MeetingDetails meeting,
      List<Line> lines,
      Fingerprints.View fingerprints,
      boolean serverAlone,
      int step,
      boolean paper) {}

  @CheckedTemplate(basePath = "report")
  static class Templates {
    static native TemplateInstance poll(View view);

    static native TemplateInstance trackers(PublicPoll poll, List<String> trackers);
  }

  /** The page. @throws Refusal NOT_FROZEN_YET while the poll is a draft */
  @GET
  @Transactional
  public TemplateInstance page(String uuid) {
    var poll = polls.frozen(uuid);
    return Templates.poll(
        new View(
            PublicPoll.of(poll),
            turnout.of(uuid, poll.state()),
            Meeting.get(poll.meetingUuid()).details(),
            frozen.of(uuid).ballotPaper().lines(),
            fingerprints.of(poll),
            holders.serverAlone(uuid),
            config.turnout().step(),
            counter.paper(uuid) > 0));
  }

  /** The sorted trackers. @throws Refusal NOT_CLOSED_YET while ballots may still come */
  @GET
  @Path("trackers")
  @Transactional
  public TemplateInstance trackers(String uuid) {
    var poll = polls.frozen(uuid);
    if (!poll.state().afterClosing()) {
      throw new Refusal(Why.NOT_CLOSED_YET);
    }
    return Templates.trackers(PublicPoll.of(poll), box.trackers(uuid));
  }
}
