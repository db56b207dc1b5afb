package org.phieukin.venue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.phieukin.site.ServerAddress;

/** Lets another machine try the room's address, and sees whether one has come. */
@Path("/desk/address/trial")
public class AddressTrialPage {
  @Inject Venue venue;
  @Inject AddressTrials trials;

  /** A trial; {@code came} once another machine has opened its link. */
  public record View(String word, ServerAddress address, boolean came, String poll) {
    /** The page that the other machine opens, without the address of the server. */
    public String path() {
      return "/try/" + word;
    }

    /** What the other machine opens. */
    public String link() {
      return address.link(path());
    }

    /** The query that keeps where somebody came from. */
    public String query() {
      return VenueView.query(poll);
    }

    /** The address of this trial, to look again. */
    public String again() {
      return "/desk/address/trial?word=" + word + (poll.isEmpty() ? "" : "&poll=" + poll);
    }
  }

  @CheckedTemplate(basePath = "venue")
  static class Templates {
    static native TemplateInstance trial(View view);
  }

  /** A new trial, or how the one with this word stands. */
  @GET
  public TemplateInstance page(
      @QueryParam("word") Optional<String> word,
      @QueryParam("poll") Optional<String> poll,
      UriInfo uri) {
    var trial = word.filter(trials::known).orElseGet(trials::begin);
    boolean came = trials.arrived(trial);
    return Templates.trial(new View(trial, venue.of(uri), came, VenueView.poll(poll)));
  }

  /** Whether somebody came: 200, else 204. */
  @GET
  @Path("{word}")
  public Response came(String word) {
    return trials.arrived(word) ? Response.ok().build() : Response.noContent().build();
  }
}
