package org.phieukin.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
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

/** The public page of a poll. */
@Path("/polls/{uuid}")
public class PublicPollPage {
  @Inject PollSummaries polls;
  @Inject FrozenPolls frozen;
  @Inject Turnout turnout;
  @Inject BallotCounter counter;
  @Inject KeyHolders holders;
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
}
