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
import java.util.Optional;
import org.phieukin.access.SecondSignIn;
import org.phieukin.access.SignedIn;
import org.phieukin.poll.Approvals;
import org.phieukin.protocol.SlipNumber;
import org.phieukin.site.Answers;
import org.phieukin.site.Form;

/** The exchange of a spoilt or lost slip, approved by two people with their own accounts. */
@Path("/desk/polls/{uuid}/exchange")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ExchangePage {
  @Inject Exchanges exchanges;
  @Inject LedgerViews views;
  @Inject SecondSignIn second;
  @Inject SignedIn signedIn;

  /** The form; {@code actor} is the first of the two. */
  public record View(LedgerView poll, String actor, Form form) {}

  @CheckedTemplate(basePath = "ledger")
  static class Templates {
    static native TemplateInstance exchange(View view);
  }

  /** The form. */
  @GET
  public TemplateInstance form(String uuid) {
    return page(uuid, Form.of(Map.of()));
  }

  private TemplateInstance page(String uuid, Form form) {
    return Templates.exchange(new View(views.of(uuid), signedIn.name(), form));
  }

  /** Exchanges, where both slips and both people are the right ones. */
  @POST
  public Response exchange(String uuid, MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    views.of(uuid);
    var given = TypedSlipNumbers.number(form, "given");
    var spare = TypedSlipNumbers.number(form, "spare");
    var other = second.of(form);
    if (!form.flawed()) {
      obstacle(uuid, given, spare, other).ifPresent(stop -> form.mark(stop.field(), stop.why()));
    }
    return form.flawed()
        ? Answers.again(page(uuid, form))
        : Answers.see("/desk/polls/" + uuid + "/ledger#exchanged");
  }

  private Optional<Exchanges.Obstacle> obstacle(
      String uuid, Optional<SlipNumber> given, Optional<SlipNumber> spare, String other) {
    var by = Approvals.both(signedIn.name(), other);
    return exchanges.exchange(uuid, given.orElseThrow(), spare.orElseThrow(), by);
  }
}
