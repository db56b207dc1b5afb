package org.phieukin.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.phieukin.access.Account.Role;
import org.phieukin.site.Answers;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** Signing in and out. Form authentication takes what the page posts; it never arrives here. */
@Path("/")
public class SignInPage {
  @Inject SignedIn signedIn;

  /** What the page shows. */
  public record View(boolean failed) {}

  @CheckedTemplate(basePath = "access")
  static class Templates {
    static native TemplateInstance signIn(View view);
  }

  /** The form; whoever is signed in already goes where the account belongs. */
  @GET
  @Path("sign-in")
  public Response form(@RestQuery Optional<String> failed) {
    if (!signedIn.nobody()) {
      return Answers.see(signedIn.may(Role.ORGANIZER) ? "/desk" : "/tellers");
    }
    return Response.ok(Templates.signIn(new View(failed.isPresent())))
        .type("text/html;charset=utf-8")
        .build();
  }

  /** Where authorization sends whoever is signed in with a role that may not do this. */
  @GET
  @Path("refused")
  public Response refused() {
    throw new Refusal(Why.NOT_YOUR_ROLE);
  }

  /** Ends the session on this browser. */
  @POST
  @Path("sign-out")
  public Response leave(RoutingContext routing) {
    if (!signedIn.nobody()) {
      FormAuthenticationMechanism.logout(routing);
    }
    return Answers.see("/");
  }
}
