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
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.phieukin.site.Answers;
import org.phieukin.site.Form;

/** Tellers change their own passwords, so that whoever made their account knows them no longer. */
@Path("/tellers/password")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class OwnPasswordPage {
  @Inject Accounts accounts;
  @Inject SecondSignIn signIns;
  @Inject SignedIn signedIn;
  @Inject GoingOn goOn;

  /** The form; {@code done} once it was changed. */
  public record View(String username, Form form, boolean done) {}

  @CheckedTemplate(basePath = "access")
  static class Templates {
    static native TemplateInstance ownPassword(View view);
  }

  /** The form. */
  @GET
  public TemplateInstance form(@RestQuery Optional<String> done) {
    return page(Form.of(Map.of()), done.isPresent());
  }

  private TemplateInstance page(Form form, boolean done) {
    return Templates.ownPassword(new View(signedIn.name(), form, done));
  }

  /** Changes it, where the old one is known. */
  @POST
  public Response change(MultivaluedMap<String, String> fields, RoutingContext routing) {
    var form = Form.sent(fields);
    signIns.own(form);
    var password = NewPassword.of(form);
    if (form.flawed()) {
      return Answers.again(page(form, false));
    }
    accounts.changePassword(signedIn.name(), password, signedIn.name());
    return goOn.after(Answers.see("/tellers/password?done=1"), routing);
  }
}
