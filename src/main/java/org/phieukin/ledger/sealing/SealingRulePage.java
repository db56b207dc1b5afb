package org.phieukin.ledger.sealing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.phieukin.access.SignedIn;
import org.phieukin.meeting.Meeting;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.HeadBeside;
import org.phieukin.site.Answers;
import org.phieukin.site.Form;

/** Whether a meeting wants slips sealed before its boxes are opened; no longer takes two people. */
@Path("/desk/meetings/{uuid}/sealing")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SealingRulePage {
  @Inject SealingRules rules;
  @Inject HeadBeside second;
  @Inject SignedIn signedIn;

  /** The setting and the form that changes it. */
  public record View(String uuid, String heading, boolean on, Form form) {}

  @CheckedTemplate(basePath = "ledger", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static class Templates {
    static native TemplateInstance sealingRule(View view);
  }

  /** How it is set. */
  @GET
  public TemplateInstance page(String uuid) {
    return Templates.sealingRule(view(uuid, Form.of(Map.of())));
  }

  @Transactional
  View view(String uuid, Form form) {
    var heading = Meeting.get(uuid).details().heading();
    return new View(uuid, heading, rules.asked(uuid), form);
  }

  /** Turns it on or off. */
  @POST
  public Response change(String uuid, MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    var view = view(uuid, form);
    boolean asked = form.has("sealed", "yes");
    var other = view.on() && !asked ? second.of(form, uuid) : "";
    if (form.flawed()) {
      return Answers.again(Templates.sealingRule(view));
    }
    var by =
        other.isEmpty() ? Approvals.by(signedIn.name()) : Approvals.both(signedIn.name(), other);
    rules.ask(uuid, asked, by);
    return Answers.see("/desk/meetings/" + uuid);
  }
}
