package org.phieukin.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.phieukin.access.Account.Role;
import org.phieukin.access.HeldForms.Held;
import org.phieukin.access.Sessions.Living;
import org.phieukin.site.Answers;
import org.phieukin.site.Form;

/** Signing in and out. */
@Path("/")
public class SignInPage {
  /** Where it stands. */
  static final String ADDRESS = "/sign-in";

  @Inject SignIns signIns;
  @Inject Sessions sessions;
  @Inject KnownBrowser known;
  @Inject SignedIn signedIn;
  @Inject RefusedForms refused;

  /** What the page shows; {@code kept} where a form waits for whoever sent it. */
  public record View(boolean failed, boolean kept) {}

  @CheckedTemplate(basePath = "access")
  static class Templates {
    static native TemplateInstance signIn(View view);
  }

  /** The form; whoever is signed in already goes where the account belongs. */
  @GET
  @Path("sign-in")
  public Response form(@RestQuery Optional<String> failed, RoutingContext routing) {
    if (!signedIn.nobody()) {
      return Answers.see(signedIn.may(Role.ORGANIZER) ? "/desk" : "/tellers");
    }
    var view = new View(failed.isPresent(), refused.kept(routing).isPresent());
    return Response.ok(Templates.signIn(view)).type("text/html;charset=utf-8").build();
  }

  /** Signs in, always under a fresh id; what the browser had before ends. */
  @POST
  @Path("sign-in")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response enter(MultivaluedMap<String, String> fields, RoutingContext routing) {
    var form = Form.sent(fields);
    var from = routing.request().remoteAddress().hostAddress();
    var name = form.text("j_username");
    boolean home = known.knows(name, routing);
    var id = signIns.enter(name, form.text("j_password"), from, home, SessionCookie.id(routing));
    if (id.isEmpty()) {
      return Answers.see(ADDRESS + "?failed=1");
    }
    end();
    var kept = refused.kept(routing).filter(one -> one.owner().equals(name)).map(Held::page);
    var next = kept.or(() -> WantedPage.of(routing)).orElse(ADDRESS);
    return Response.fromResponse(Answers.see(next))
        .cookie(SessionCookie.of(id.get(), routing), known.cookie(name, routing))
        .cookie(WantedPage.gone(routing))
        .build();
  }

  /** Ends the session, wherever its cookie was copied to. */
  @POST
  @Path("sign-out")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response leave(RoutingContext routing) {
    end();
    return Response.fromResponse(Answers.see("/")).cookie(SessionCookie.gone(routing)).build();
  }

  private void end() {
    signedIn.session().map(Living::hash).ifPresent(hash -> sessions.endOwn(hash, signedIn.name()));
  }
}
