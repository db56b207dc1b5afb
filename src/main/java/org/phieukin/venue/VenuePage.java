package org.phieukin.venue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import org.phieukin.access.SignedIn;
import org.phieukin.edge.Entrances;
import org.phieukin.site.Answers;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;
import org.phieukin.site.ServerAddress;

/** Chooses the room's address among those of this machine, or takes one that was typed. */
@Path("/desk/address")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class VenuePage {
  private static final int LONGEST = 300;

  @Inject Venue venue;
  @Inject Entrances entrances;
  @Inject VenueViews views;
  @Inject SignedIn signedIn;

  @CheckedTemplate(basePath = "venue")
  static class Templates {
    static native TemplateInstance address(VenueView view);
  }

  /** The page. @param poll whose slips are made next, where somebody came from there */
  @GET
  public TemplateInstance page(@QueryParam("poll") Optional<String> poll, UriInfo uri) {
    return Templates.address(views.of(uri, poll, Form.of(Map.of())));
  }

  /** Remembers an address. */
  @POST
  public Response choose(
      @FormParam("poll") Optional<String> poll,
      UriInfo uri,
      MultivaluedMap<String, String> fields) {
    if (venue.fixed()) {
      throw new Refusal(Why.ADDRESS_FIXED);
    }
    var form = Form.sent(fields);
    var typed = form.required("address", LONGEST);
    var address = ServerAddress.read(typed, entrances.scheme()).map(entrances::meant);
    if (address.isEmpty()) {
      form.mark("address", Flaw.NOT_AN_ADDRESS);
    } else if (!venue.allows(address.get())) {
      form.mark("address", Flaw.ADDRESS_ONLY_HERE);
    }
    if (form.flawed()) {
      return Answers.again(Templates.address(views.of(uri, poll, form)));
    }
    venue.choose(address.get(), signedIn.name());
    var from = VenueView.poll(poll);
    boolean onward = form.has("then", "slips") && !from.isEmpty();
    return Answers.see(onward ? "/desk/polls/" + from + "/slips" : VenueView.path(from));
  }
}
