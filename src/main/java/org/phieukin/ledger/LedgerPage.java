package org.phieukin.ledger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.phieukin.access.SignedIn;
import org.phieukin.poll.Approvals;
import org.phieukin.site.Answers;
import org.phieukin.site.Form;

/** The ledger of slips, its alarms, and why some are missing. */
@Path("/desk/polls/{uuid}/ledger")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class LedgerPage {
  @Inject Ledgers ledgers;
  @Inject LedgerViews views;
  @Inject SignedIn signedIn;

  /** The ledger, and the form of the explanation. */
  public record View(LedgerView poll, Form form) {}

  @CheckedTemplate(basePath = "ledger")
  static class Templates {
    static native TemplateInstance ledger(View view);
  }

  /** The ledger. */
  @GET
  public TemplateInstance page(String uuid) {
    var view = views.of(uuid);
    var form = Form.of(Map.of("explanation", view.explanation().orElse("")));
    return Templates.ledger(new View(view, form));
  }

  /** Says why slips are missing. */
  @POST
  @Path("explanation")
  public Response explain(String uuid, MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    var view = views.of(uuid);
    form.required("explanation", Ledgers.LONGEST);
    if (form.flawed()) {
      return Answers.again(Templates.ledger(new View(view, form)));
    }
    var text = form.lines("explanation", Ledgers.LONGEST);
    ledgers.explain(uuid, text, Approvals.by(signedIn.name()));
    return Answers.see("/desk/polls/" + uuid);
  }
}
