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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.phieukin.access.SignedIn;
import org.phieukin.dossier.ExplanationRequest.Answered;
import org.phieukin.protocol.Uuid;
import org.phieukin.site.Answers;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;

/** Answering a request for explanation, with a document or without. */
@Path("/desk/meetings/{uuid}/dossiers/requests/{request}")
public class AnswerPage {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int ANSWER = 4000;

  @Inject Requests requests;
  @Inject DossierReports reports;
  @Inject SignedIn signedIn;
  @Inject Clock clock;

  /** A request and the form of its answer. */
  public record View(
      String uuid, DossierReport.RequestRow request, Optional<Deadline> due, int most, Form form) {
    /** When it must be answered. */
    public Deadline deadline() {
      return due.orElseThrow();
    }
  }

  @CheckedTemplate(basePath = "dossier")
  static class Templates {
    static native TemplateInstance answer(View view);
  }

  /** The form, with the answer as it is. */
  @GET
  @Transactional
  public TemplateInstance form(String uuid, String request) {
    var fields = new HashMap<>(Map.of("uuid", Uuid.random(RANDOM)));
    fields.put("answered", LocalDate.now(clock).toString());
    ExplanationRequest.get(uuid, request)
        .answered()
        .ifPresent(
            given -> {
              fields.put("answer", given.text());
              fields.put("answered", given.on().toString());
            });
    return page(uuid, request, Form.of(fields));
  }

  @Transactional
  TemplateInstance page(String uuid, String request, Form form) {
    DossierSwitch.on(uuid);
    ExplanationRequest.get(uuid, request);
    var report = reports.of(uuid);
    var row =
        report.requests().stream().filter(r -> r.uuid().equals(request)).findFirst().orElseThrow();
    return Templates.answer(new View(uuid, row, report.answersDue(), PdfFile.MOST_BYTES, form));
  }

  /** Writes the answer: its file is read before the meeting is held, and then all is asked anew. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Transactional(TxType.NEVER)
  public Response answer(
      String uuid,
      String request,
      @RestForm FileUpload file,
      @RestForm("uuid") @DefaultValue("") String document,
      @RestForm @DefaultValue("") String answer,
      @RestForm @DefaultValue("") String answered,
      @RestForm @DefaultValue("") String title) {
    var asked = requests.asked(uuid, request);
    var form =
        Upload.form(
            Map.of("uuid", document, "answer", answer, "answered", answered, "title", title));
    var id = Upload.uuid(form);
    var text = form.lines("answer", ANSWER);
    if (text.isEmpty()) {
      form.mark("answer", Flaw.MISSING);
    }
    var day = Upload.past(form, "answered", LocalDate.now(clock));
    if (!form.flawed("answered") && day.isBefore(asked.receivedOn())) {
      form.mark("answered", Flaw.BEFORE_THE_REQUEST);
    }
    boolean attached = file != null && file.size() > 0;
    var named = attached ? form.required("title", 200) : form.optional("title", 200);
    var pdf = attached ? Upload.pdf(form, file) : Optional.<PdfFile>empty();
    if (form.flawed()) {
      return Answers.again(page(uuid, request, form));
    }
    var kept = new NewDocument(id, uuid, asked.person(), Optional.of(request), named, day);
    requests.answer(uuid, request, new Answered(text, day), pdf, kept, signedIn.name());
    return Answers.see(DossierPage.address(uuid) + "/requests#request-" + request);
  }
}
