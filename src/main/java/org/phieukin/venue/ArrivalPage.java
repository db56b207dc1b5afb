package org.phieukin.venue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import org.phieukin.edge.MachineAddresses;
import org.phieukin.site.ServerAddress;

/** What another machine sees when it came by the room's address: that it works. */
@Path("/try/{word}")
public class ArrivalPage {
  @Inject AddressTrials trials;
  @Inject MachineAddresses machine;

  /** Where it came to; {@code itself} where it is the server, which proves nothing. */
  public record View(ServerAddress address, boolean itself) {
    /** The address as it is read. */
    public String shown() {
      return address.toString();
    }
  }

  @CheckedTemplate(basePath = "venue")
  static class Templates {
    static native TemplateInstance arrival(View view);
  }

  /** The page. */
  @GET
  public TemplateInstance page(String word, UriInfo uri, HttpServerRequest request) {
    boolean itself = machine.own(request.remoteAddress().hostAddress());
    if (!itself) {
      trials.came(word);
    }
    return Templates.arrival(new View(ServerAddress.of(uri.getBaseUri()), itself));
  }
}
