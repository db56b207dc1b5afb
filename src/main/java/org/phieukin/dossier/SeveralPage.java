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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.phieukin.access.SignedIn;
import org.phieukin.meeting.Meeting;
import org.phieukin.protocol.Uuid;
import org.phieukin.site.Answers;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;

/** Documents of several people, handed in on the same day and taken in one go: all or none. */
@Path("/desk/meetings/{uuid}/dossiers/several")
public class SeveralPage {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** As many as there are uuids from the one that the form carries, and less. */
  private static final int MOST = 50;

  @Inject Dossiers dossiers;
  @Inject DossierReports reports;
  @Inject SignedIn signedIn;
  @Inject Clock clock;

  /** The page: whoever's dossier is open has a field for files. */
  public record View(
      String uuid, String heading, List<DossierReport.PersonRow> people, int most, Form form) {
    /** The field of somebody's files. */
    public String field(DossierReport.PersonRow person) {
      return SeveralPage.field(person.uuid());
    }
  }

  /** A file, and whose it is. */
  private record Sent(String person, FileUpload file, Optional<PdfFile> read) {}

  @CheckedTemplate(basePath = "dossier")
  static class Templates {
    static native TemplateInstance several(View view);
  }

  /** The page. */
  @GET
  @Transactional
  public TemplateInstance page(String uuid) {
    var today = LocalDate.now(clock).toString();
    return page(uuid, Form.of(Map.of("uuid", Uuid.random(RANDOM), "received", today)));
  }

  @Transactional
  TemplateInstance page(String uuid, Form form) {
    DossierSwitch.on(uuid);
    var heading = Meeting.get(uuid).details().heading();
    return Templates.several(new View(uuid, heading, open(uuid), PdfFile.MOST_BYTES, form));
  }

  private List<DossierReport.PersonRow> open(String uuid) {
    return reports.of(uuid).people().stream().filter(person -> !person.closed()).toList();
  }

  @Transactional
  List<String> people(String uuid) {
    DossierSwitch.on(uuid);
    return open(uuid).stream().map(DossierReport.PersonRow::uuid).toList();
  }

  /** Takes the documents, each called as its file is. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Transactional(TxType.NEVER)
  public Response add(
      String uuid,
      @RestForm(FileUpload.ALL) List<FileUpload> files,
      @RestForm("uuid") @DefaultValue("") String first,
      @RestForm @DefaultValue("") String received) {
    var form = Upload.form(Map.of("uuid", first, "received", received));
    var id = Upload.uuid(form);
    var day = Upload.past(form, "received", LocalDate.now(clock));
    var sent = read(form, people(uuid), Upload.sent(files));
    if (form.flawed()) {
      return Answers.again(page(uuid, form));
    }
    for (int n = 0; n < sent.size(); n++) {
      var one = sent.get(n);
      var called = Upload.title("", one.file(), n, MOST);
      dossiers.add(
          new NewDocument(Upload.uuid(id, n), uuid, one.person(), Optional.empty(), called, day),
          one.read().orElseThrow(),
          signedIn.name());
    }
    return Answers.see(DossierPage.address(uuid));
  }

  /** All files by person, in one order; what is none is marked in its field. */
  private static List<Sent> read(Form form, List<String> people, List<FileUpload> files) {
    var all = new ArrayList<Sent>();
    for (var person : people) {
      files.stream()
          .filter(file -> file.name().equals(field(person)))
          .forEach(file -> all.add(new Sent(person, file, Upload.pdf(form, field(person), file))));
    }
    if (all.isEmpty()) {
      form.mark("files", Flaw.FILE_MISSING);
    } else if (all.size() > MOST) {
      form.mark("files", Flaw.TOO_MANY_FILES);
    }
    return all;
  }

  private static String field(String person) {
    return "file-" + person;
  }
}
