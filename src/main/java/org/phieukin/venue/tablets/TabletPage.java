package org.phieukin.venue.tablets;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** Where a tablet gets its number, which it keeps by itself, and where it says how it is. */
@Path("/tablet")
public class TabletPage {
  @Inject Tablets tablets;

  /** What a tablet sends. */
  public record Sent(Integer number, Integer battery, Boolean charging, Integer lost) {}

  @CheckedTemplate(basePath = "venue")
  static class Templates {
    static native TemplateInstance tablet(int most);
  }

  /** The page on which somebody numbers the tablet in their hands. */
  @GET
  public TemplateInstance page() {
    return Templates.tablet(Beat.MOST);
  }

  /** Hears a tablet; nobody is signed in there, and nothing is answered. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response hear(Sent sent) {
    if (sent == null) {
      throw new Refusal(Why.NOT_UNDERSTOOD);
    }
    tablets.hear(Beat.of(sent.number(), sent.battery(), sent.charging(), sent.lost()));
    return Response.noContent().build();
  }
}
