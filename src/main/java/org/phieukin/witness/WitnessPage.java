package org.phieukin.witness;

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
import org.phieukin.site.Answers;
import org.phieukin.site.Form;
import org.phieukin.site.OnDisk;

/** What is missing from the database, and the form by which two people go on without it. */
@Path("/desk/witness")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class WitnessPage {
  @Inject Witness witness;
  @Inject Decision decision;
  @Inject OnDisk disk;
  @Inject SecondSignIn second;
  @Inject SignedIn signedIn;

  /** What is missing, if anything, and the form. */
  public record View(Optional<Missing> missing, Form form) {}

  @CheckedTemplate(basePath = "witness")
  static class Templates {
    static native TemplateInstance witness(View view);
  }

  /** What is missing. */
  @GET
  public TemplateInstance page() {
    return Templates.witness(new View(witness.missing(), Form.of(Map.of())));
  }

  /** Goes on without it. */
  @POST
  public Response goOn(MultivaluedMap<String, String> fields) {
    var missing = witness.missing();
    if (missing.isEmpty()) {
      return Answers.see("/desk");
    }
    var form = Form.sent(fields);
    var other = second.of(form);
    if (form.flawed()) {
      return Answers.again(Templates.witness(new View(missing, form)));
    }
    decision.write(missing.get(), Approvals.both(signedIn.name(), other));
    disk.sync();
    witness.beginAnew();
    return Answers.see("/desk");
  }
}
