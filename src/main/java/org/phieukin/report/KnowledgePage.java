package org.phieukin.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.phieukin.meeting.Meeting;
import org.phieukin.meeting.MeetingDetails;
import org.phieukin.poll.KeyCustody;
import org.phieukin.poll.KeyShares;
import org.phieukin.poll.PollSummaries;

/** Who can see or change what in a poll, with the keys that it has. */
@Path("/polls/{uuid}/knowledge")
public class KnowledgePage {
  @Inject PollSummaries polls;
  @Inject KeyCustody custody;

  /** What the page shows. */
  public record View(PublicPoll poll, MeetingDetails meeting, KeyShares shares) {}

  @CheckedTemplate(basePath = "report")
  static class Templates {
    static native TemplateInstance knowledge(View view);
  }

  /** The page. @throws Refusal NOT_FROZEN_YET while the poll is a draft and has no keys */
  @GET
  @Transactional
  public TemplateInstance page(String uuid) {
    var poll = polls.frozen(uuid);
    return Templates.knowledge(
        new View(
            PublicPoll.of(poll), Meeting.get(poll.meetingUuid()).details(), custody.shares(uuid)));
  }
}
