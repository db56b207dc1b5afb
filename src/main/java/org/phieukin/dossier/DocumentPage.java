package org.phieukin.dossier;

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
import java.util.Optional;
import org.phieukin.access.SignedIn;
import org.phieukin.site.Answers;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;

/** A document on the desk: fetched, or taken out with a reason. */
@Path("/desk/meetings/{uuid}/dossiers/documents/{document}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class DocumentPage {
  private static final int REASON = 1000;

  @Inject Dossiers dossiers;
  @Inject ServedDocument served;
  @Inject SignedIn signedIn;

  /** The question before a document is taken out. */
  public record View(String uuid, String person, DocumentView document, Form form) {}

  @CheckedTemplate(basePath = "dossier")
  static class Templates {
    static native TemplateInstance remove(View view);
  }

  /** The document as a file. */
  @GET
  public Response file(String uuid, String document) {
    return served.answer(dossiers.readable(uuid, document));
  }

  /** Asks for the reason. */
  @GET
  @Path("remove")
  @Transactional
  public TemplateInstance ask(String uuid, String document) {
    return page(uuid, document, Form.of(Map.of()));
  }

  @Transactional
  TemplateInstance page(String uuid, String document, Form form) {
    var view = dossiers.readable(uuid, document);
    var person = DossierDocument.get(uuid, document).personUuid();
    return Templates.remove(new View(uuid, person, view, form));
  }

  /** The page that lists a document; none where it is out already. */
  @Transactional
  Optional<String> list(String uuid, String document) {
    return DossierDocument.<DossierDocument>findByIdOptional(document)
        .map(
            found ->
                found.requestUuid().isPresent()
                    ? DossierPage.address(uuid) + "/requests"
                    : DossierPage.address(uuid) + "/people/" + found.personUuid());
  }

  /** Takes it out. */
  @POST
  @Path("remove")
  public Response remove(String uuid, String document, MultivaluedMap<String, String> fields) {
    var list = list(uuid, document);
    if (list.isEmpty()) {
      return Answers.see(DossierPage.address(uuid));
    }
    var form = Form.sent(fields);
    var reason = form.lines("reason", REASON);
    if (reason.isEmpty()) {
      form.mark("reason", Flaw.REASON_MISSING);
    }
    if (form.flawed()) {
      return Answers.again(page(uuid, document, form));
    }
    dossiers.remove(uuid, document, reason, signedIn.name());
    return Answers.see(list.get());
  }
}
