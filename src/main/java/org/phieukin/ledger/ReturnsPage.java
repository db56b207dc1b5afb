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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.phieukin.access.SignedIn;
import org.phieukin.ledger.Returns.Obstacle;
import org.phieukin.poll.Approvals;
import org.phieukin.site.Answers;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;
import org.phieukin.slip.SlipState;

/** Slips that come back unused or were never handed out: typed one a line, or scanned. */
@Path("/desk/polls/{uuid}/returns")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ReturnsPage {
  @Inject Returns returns;
  @Inject LedgerViews views;
  @Inject SignedIn signedIn;

  /** The form, and which of the numbers typed are wrong. */
  public record View(LedgerView poll, Form form, List<Obstacle> obstacles) {
    /** Keeps its own copy. */
    public View {
      obstacles = List.copyOf(obstacles);
    }
  }

  @CheckedTemplate(basePath = "ledger")
  static class Templates {
    static native TemplateInstance returns(View view);
  }

  /** The form. */
  @GET
  public TemplateInstance form(String uuid) {
    return page(uuid, Form.of(Map.of("as", SlipState.RETURNED.name())), List.of());
  }

  private TemplateInstance page(String uuid, Form form, List<Obstacle> obstacles) {
    return Templates.returns(new View(views.of(uuid), form, obstacles));
  }

  /** Voids the slips of these numbers, all or none. */
  @POST
  public Response take(String uuid, MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    views.of(uuid);
    var as = TypedSlipNumbers.as(form);
    var obstacles = new ArrayList<Obstacle>();
    var numbers = TypedSlipNumbers.numbers(form, obstacles);
    if (!form.flawed() && obstacles.isEmpty()) {
      obstacles.addAll(returns.take(uuid, numbers, as, Approvals.by(signedIn.name())));
    }
    if (!obstacles.isEmpty()) {
      form.mark("numbers", Flaw.SLIPS_WRONG);
    }
    return form.flawed()
        ? Answers.again(page(uuid, form, obstacles))
        : Answers.see("/desk/polls/" + uuid + "/ledger#returned");
  }

  /** Takes back a number typed by mistake. */
  @POST
  @Path("correct")
  public Response correct(String uuid, MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    views.of(uuid);
    var number = TypedSlipNumbers.number(form, "number");
    if (!form.flawed()) {
      returns
          .correct(uuid, number.orElseThrow(), Approvals.by(signedIn.name()))
          .ifPresent(why -> form.mark("number", why));
    }
    return form.flawed()
        ? Answers.again(page(uuid, form, List.of()))
        : Answers.see("/desk/polls/" + uuid + "/ledger");
  }
}
