package org.phieukin.booth;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.phieukin.box.ReceiptKeys;
import org.phieukin.meeting.Meeting;
import org.phieukin.poll.BallotPaper;
import org.phieukin.poll.FrozenPoll;
import org.phieukin.poll.FrozenPolls;
import org.phieukin.poll.KeyCustody;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;
import org.phieukin.poll.PollSummaries;
import org.phieukin.poll.Presets;
import org.phieukin.site.PhieuKinConfig;

/** The booth: one page with the whole ballot paper in it; the script leads through its steps. */
@Path("/polls/{uuid}")
public class BoothPage {
  @Inject Presets presets;
  @Inject PollSummaries summaries;
  @Inject FrozenPolls polls;
  @Inject KeyCustody custody;
  @Inject ReceiptKeys receipts;
  @Inject PhieuKinConfig config;

  /** Where a poll stands, and which polls take ballots now: all a waiting booth needs. */
  public record BoothState(PollState state, List<String> open) {}

  @CheckedTemplate(basePath = "booth")
  static class Templates {
    static native TemplateInstance vote(BoothView view);
  }

  /** The page. Before freezing it has no ballot paper and says so. */
  @GET
  @Path("vote")
  @Transactional
  public TemplateInstance vote(String uuid, HttpHeaders headers) {
    return Templates.vote(view(uuid, headers));
  }

  /** All that the page shows. */
  BoothView view(String uuid, HttpHeaders headers) {
    var poll = summaries.of(uuid);
    var parts = poll.frozen() ? frozenParts(polls.of(uuid)) : BoothView.NOT_FROZEN;
    return new BoothView(
        uuid,
        poll.state(),
        english(headers),
        Meeting.get(poll.meetingUuid()).details(),
        poll.frozen() ? polls.of(uuid).ballotPaper() : draft(uuid),
        parts,
        config.booth().receiptShown().toMillis(),
        config.booth().untouched().toMillis());
  }

  private BallotPaper draft(String uuid) {
    var poll = Poll.get(uuid);
    return BallotPaper.of(poll, presets.of(poll));
  }

  /** Asked by waiting booths every few seconds. */
  @GET
  @Path("booth-state")
  @Produces(MediaType.APPLICATION_JSON)
  @Transactional
  public BoothState state(String uuid) {
    return new BoothState(summaries.state(uuid), summaries.in(PollState.OPEN));
  }

  private static boolean english(HttpHeaders headers) {
    var languages = headers.getAcceptableLanguages();
    return !languages.isEmpty() && languages.get(0).getLanguage().equals("en");
  }

  private BoothView.Frozen frozenParts(FrozenPoll poll) {
    var uuid = poll.uuid();
    return new BoothView.Frozen(
        true, poll.shortFingerprint(), receipts.publicKey(uuid), custody.shares(uuid));
  }
}
