package org.phieukin.demo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.phieukin.poll.Poll;
import org.phieukin.protocol.VotingCode;
import org.phieukin.site.PhieuKinConfig;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;
import org.phieukin.venue.Venue;

/** The codes of the demonstration; outside it, these pages do not exist. */
@Path("/demo")
public class DemoPage {
  @Inject DemoCodes codes;
  @Inject PhieuKinConfig config;
  @Inject Venue venue;

  /** An open poll and its codes as printed. */
  public record PollCodes(String uuid, String title, List<String> codes) {}

  /** The open polls; {@code address} is where their QR codes lead. */
  public record View(List<PollCodes> polls, String address) {}

  @CheckedTemplate(basePath = "demo")
  static class Templates {
    static native TemplateInstance codes(View view);
  }

  /** The codes with their QR pictures. */
  @GET
  @Transactional
  public TemplateInstance page(UriInfo uri) {
    requireDemo();
    var polls =
        codes.all().entrySet().stream()
            .map(e -> new PollCodes(e.getKey(), Poll.get(e.getKey()).title(), print(e.getValue())))
            .toList();
    return Templates.codes(new View(polls, venue.of(uri).link("/")));
  }

  /** The codes of a poll, one a line. */
  @GET
  @Path("codes")
  @Produces(MediaType.TEXT_PLAIN)
  public String codes(@QueryParam("poll") Optional<String> poll) {
    requireDemo();
    return print(codes.of(poll)).stream().collect(Collectors.joining("\n", "", "\n"));
  }

  private static List<String> print(List<VotingCode> codes) {
    return codes.stream().map(VotingCode::printed).toList();
  }

  private void requireDemo() {
    if (!config.demo()) {
      throw new Refusal(Why.NO_SUCH_PAGE);
    }
  }
}
