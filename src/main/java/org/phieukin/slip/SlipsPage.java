package org.phieukin.slip;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.phieukin.meeting.Attendance;
import org.phieukin.meeting.Meeting;
import org.phieukin.poll.Poll;
import org.phieukin.protocol.Credentials;
import org.phieukin.protocol.Hashes;
import org.phieukin.protocol.SlipNumber;
import org.phieukin.site.Answers;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;
import org.phieukin.site.ServerAddress;
import org.phieukin.venue.Venue;

/** Making and printing slips: the codes exist in the browser alone, for as long as this page. */
@Path("/desk/polls/{uuid}/slips")
public class SlipsPage {
  static final int SPARE = 3;

  @Inject Slips slips;
  @Inject SecurityIdentity identity;
  @Inject Venue venue;

  /** What the browser sends: public credentials, nothing else. */
  public record Batch(List<String> good, List<String> spare) {}

  /**
   * What the browser prints beside the codes.
   *
   * @param fingerprint the SHA-256 of the poll's public credentials, for the cover sheet
   * @param address where the slips lead
   */
  public record Made(String fingerprint, String address) {}

  @CheckedTemplate(basePath = "slip")
  static class Templates {
    static native TemplateInstance slips(SlipsView view);
  }

  /** The page. */
  @GET
  @Transactional
  public TemplateInstance page(String uuid, UriInfo uri) {
    var poll = Poll.get(uuid);
    var meeting = Meeting.get(poll.meetingUuid());
    return Templates.slips(
        new SlipsView(
            uuid,
            poll.title(),
            poll.isRehearsal(),
            poll.state(),
            meeting.details(),
            Slip.count(uuid, SlipState.GOOD),
            Slip.count(uuid, SlipState.SPARE),
            Slip.count(uuid, SlipState.VOID),
            fingerprint(Slip.credentials(uuid)),
            poll.election().map(Hashes::sha256Hex).orElse(""),
            meeting.attendance().map(Attendance::present).filter(n -> n > 0).orElse(1),
            SPARE,
            SlipBatch.MOST,
            taken(uuid),
            venue.settled(poll.isRehearsal()),
            venue.known().isPresent(),
            venue.of(uri).toString(),
            PrintedAddress.of(uuid).map(ServerAddress::toString),
            venue.suggested(uri).map(ServerAddress::toString)));
  }

  /** Takes the public credentials of a batch; sending the same ones again is harmless. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Transactional
  public Made make(String uuid, Batch batch, UriInfo uri) {
    if (batch == null || batch.good() == null || batch.spare() == null) {
      throw new Refusal(Why.SLIPS_MALFORMED);
    }
    if (batch.good().contains(null) || batch.spare().contains(null)) {
      throw new Refusal(Why.SLIPS_MALFORMED);
    }
    var fingerprint = slips.make(uuid, new SlipBatch(batch.good(), batch.spare()), actor());
    return new Made(fingerprint, PrintedAddress.keep(uuid, venue.of(uri)).toString());
  }

  /** Voids the batch, where the organizer has agreed to what that means. */
  @POST
  @Path("void")
  public Response voidBatch(String uuid, @FormParam("agreed") Optional<String> agreed) {
    if (agreed.isEmpty()) {
      throw new Refusal(Why.INPUT_MISSING);
    }
    slips.voidBatch(uuid, actor());
    return Answers.see("/desk/polls/" + uuid + "/slips");
  }

  private String actor() {
    return identity.getPrincipal().getName();
  }

  private static String fingerprint(List<String> credentials) {
    return credentials.isEmpty() ? "" : Credentials.fingerprint(Credentials.json(credentials));
  }

  private static String taken(String uuid) {
    return Slip.takenNumbers(uuid).stream()
        .map(SlipNumber::printed)
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
