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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.phieukin.meeting.Attendance;
import org.phieukin.meeting.Meeting;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;
import org.phieukin.site.Answers;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;
import org.phieukin.venue.Venue;

/** Making and printing slips that serve several polls of a meeting. */
@Path("/desk/meetings/{uuid}/slips")
public class JointSlipsPage {
  @Inject JointSlips slips;
  @Inject JointVoiding voiding;
  @Inject SecurityIdentity identity;
  @Inject Venue venue;

  /** What the browser sends of one poll: public credentials, sorted, and what it is kept for. */
  public record Sent(String poll, List<String> good, List<String> spare, String reserveOf) {
    private JointSlips.Part part() {
      if (poll == null || !whole(good) || !whole(spare)) {
        throw new Refusal(Why.SLIPS_MALFORMED);
      }
      return new JointSlips.Part(poll, new SlipBatch(good, spare), Optional.ofNullable(reserveOf));
    }

    private static boolean whole(List<String> credentials) {
      return credentials != null && credentials.stream().allMatch(Objects::nonNull);
    }
  }

  /** What the browser sends. */
  public record Batches(List<Sent> polls) {}

  /**
   * What the browser prints beside the codes.
   *
   * @param fingerprints the SHA-256 of each poll's public credentials
   * @param address where the slips lead
   */
  public record Made(Map<String, String> fingerprints, String address) {}

  @CheckedTemplate(basePath = "slip")
  static class Templates {
    static native TemplateInstance joint(JointView view);
  }

  /** The page. */
  @GET
  @Transactional
  public TemplateInstance page(String uuid, UriInfo uri) {
    var meeting = Meeting.get(uuid);
    var polls =
        Poll.of(uuid).stream()
            .filter(poll -> poll.state() == PollState.READY && JointSlips.fits(poll, uuid))
            .filter(poll -> Slip.credentials(poll.uuid()).isEmpty())
            .map(JointView.Choice::of)
            .toList();
    return Templates.joint(
        new JointView(
            uuid,
            meeting.details(),
            polls,
            meeting.attendance().map(Attendance::present).filter(n -> n > 0).orElse(1),
            SlipsPage.SPARE,
            SlipBatch.MOST,
            JointSlips.MOST_POLLS,
            venue.settled(false),
            venue.of(uri).toString(),
            voiding.of(uuid)));
  }

  /** Voids the batches of the polls that are ticked, where the organizer has agreed to it. */
  @POST
  @Path("void")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response voidAll(
      String uuid,
      @FormParam("poll") List<String> polls,
      @FormParam("agreed") Optional<String> agreed) {
    if (agreed.isEmpty()) {
      throw new Refusal(Why.INPUT_MISSING);
    }
    voiding.voidAll(uuid, polls, identity.getPrincipal().getName());
    return Answers.see("/desk/meetings/" + uuid + "/slips");
  }

  /** Takes the batches of all chosen polls or none; sending the same ones again is harmless. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Transactional
  public Made make(String uuid, Batches batches, UriInfo uri) {
    Meeting.get(uuid);
    if (batches == null || batches.polls() == null || batches.polls().contains(null)) {
      throw new Refusal(Why.SLIPS_MALFORMED);
    }
    var parts = batches.polls().stream().map(Sent::part).toList();
    var fingerprints = slips.make(uuid, parts, identity.getPrincipal().getName());
    var address = venue.of(uri);
    parts.stream()
        .filter(part -> part.reserveOf().isEmpty())
        .forEach(part -> PrintedAddress.keep(part.poll(), address));
    return new Made(fingerprints, address.toString());
  }
}
