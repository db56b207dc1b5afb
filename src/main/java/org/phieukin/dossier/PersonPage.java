package org.phieukin.dossier;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.phieukin.access.SignedIn;
import org.phieukin.meeting.Meeting;
import org.phieukin.meeting.Person;
import org.phieukin.protocol.Uuid;
import org.phieukin.site.Answers;
import org.phieukin.site.Form;

/** Somebody's dossier on the desk: its documents, and the form that takes one more. */
@Path("/desk/meetings/{uuid}/dossiers/people/{person}")
public class PersonPage {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int TITLE = 200;

  @Inject Dossiers dossiers;
  @Inject DossierReports reports;
  @Inject SignedIn signedIn;
  @Inject Clock clock;

  /** The page of somebody's dossier. */
  public record View(
      String uuid,
      String heading,
      DossierReport.PersonRow person,
      Optional<Deadline> due,
      int most,
      Form form) {
    /** When it had to be in. */
    public Deadline deadline() {
      return due.orElseThrow();
    }
  }

  @CheckedTemplate(basePath = "dossier")
  static class Templates {
    static native TemplateInstance person(View view);
  }

  /** The page. */
  @GET
  @Transactional
  public TemplateInstance page(String uuid, String person) {
    return page(
        uuid,
        person,
        Form.of(Map.of("uuid", Uuid.random(RANDOM), "received", LocalDate.now(clock).toString())));
  }

  @Transactional
  TemplateInstance page(String uuid, String person, Form form) {
    DossierSwitch.on(uuid);
    Person.get(uuid, person);
    var report = reports.of(uuid);
    var row =
        report.people().stream().filter(p -> p.uuid().equals(person)).findFirst().orElseThrow();
    var heading = Meeting.get(uuid).details().heading();
    return Templates.person(
        new View(uuid, heading, row, report.dossiersDue(), PdfFile.MOST_BYTES, form));
  }

  /**
   * Takes documents: their files are read before the meeting is held, and then everything is asked
   * anew. Several in one go are called as their files are, unless a title was typed for all.
   */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Transactional(TxType.NEVER)
  public Response add(
      String uuid,
      String person,
      @RestForm("file") List<FileUpload> files,
      @RestForm("uuid") @DefaultValue("") String document,
      @RestForm @DefaultValue("") String title,
      @RestForm @DefaultValue("") String received) {
    dossiers.requireOpen(uuid, person);
    var form = Upload.form(Map.of("uuid", document, "title", title, "received", received));
    var id = Upload.uuid(form);
    var sent = Upload.sent(files);
    var named = sent.size() > 1 ? form.optional("title", TITLE) : form.required("title", TITLE);
    var day = Upload.past(form, "received", LocalDate.now(clock));
    var read = Upload.pdfs(form, sent);
    if (form.flawed() || read.isEmpty()) {
      return Answers.again(page(uuid, person, form));
    }
    for (int n = 0; n < read.size(); n++) {
      var called = Upload.title(named, sent.get(n), n, sent.size());
      dossiers.add(
          new NewDocument(Upload.uuid(id, n), uuid, person, Optional.empty(), called, day),
          read.get(n),
          signedIn.name());
    }
    return Answers.see(DossierPage.address(uuid) + "/people/" + person + "#document-" + id);
  }
}
