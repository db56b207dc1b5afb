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
import org.phieukin.poll.KeyCustody;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;
import org.phieukin.poll.Presets;
import org.phieukin.protocol.Hashes;
import org.phieukin.site.PhieuKinConfig;

/** The booth: one page with the whole ballot paper in it; the script leads through its steps. */
@Path("/polls/{uuid}")
public class BoothPage {
  @Inject Presets presets;
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
    var poll = Poll.get(uuid);
    var frozen = poll.state() != PollState.DRAFT && poll.election().isPresent();
    var keys = frozen ? frozenParts(poll) : BoothView.NOT_FROZEN;
    var rules = presets.of(poll);
    return Templates.vote(
        new BoothView(
            uuid,
            poll.title(),
            poll.kind(),
            poll.isRehearsal(),
            poll.state(),
            english(headers),
            Meeting.get(poll.meetingUuid()).details(),
            poll.lines(),
            rules.paper(),
            rules.choices(),
            poll.blankAllowed(),
            poll.shape(),
            poll.seats().orElse(0),
            keys,
            config.booth().receiptShown().toMillis(),
            config.booth().untouched().toMillis()));
  }

  /** Asked by waiting booths every few seconds. */
  @GET
  @Path("booth-state")
  @Produces(MediaType.APPLICATION_JSON)
  @Transactional
  public BoothState state(String uuid) {
    var open = Poll.in(PollState.OPEN).stream().map(Poll::uuid).toList();
    return new BoothState(Poll.get(uuid).state(), open);
  }

  private static boolean english(HttpHeaders headers) {
    var languages = headers.getAcceptableLanguages();
    return !languages.isEmpty() && languages.get(0).getLanguage().equals("en");
  }

  private BoothView.Frozen frozenParts(Poll poll) {
    var fingerprint = Hashes.sha256Hex(poll.election().orElseThrow());
    var groups = fingerprint.substring(0, 16).replaceAll("(.{4})(?!$)", "$1 ");
    var uuid = poll.uuid();
    return new BoothView.Frozen(true, groups, receipts.publicKey(uuid), custody.serverAlone(uuid));
  }
}
