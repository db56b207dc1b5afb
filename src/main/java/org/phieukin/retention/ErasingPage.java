package org.phieukin.retention;

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
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.phieukin.access.SignedIn;
import org.phieukin.meeting.Meeting;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.HeadBeside;
import org.phieukin.record.Act;
import org.phieukin.record.RecordFilter;
import org.phieukin.record.RecordLines;
import org.phieukin.record.RecordView;
import org.phieukin.site.Answers;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;

/** Where two people decide that the personal data of a meeting goes, and what is written of it. */
@Path("/desk/meetings/{uuid}/erasing")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ErasingPage {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  @Inject Retention retention;
  @Inject RecordLines record;
  @Inject HeadBeside second;
  @Inject SignedIn signedIn;
  @Inject Clock clock;

  /**
   * How it stands.
   *
   * @param over whether every poll is over
   * @param planned the day that was set; empty where none was
   * @param erased the destruction record, once there is one
   */
  public record View(
      String uuid,
      String heading,
      boolean over,
      String planned,
      List<RecordView.Entry> erased,
      Form form) {}

  @CheckedTemplate(basePath = "retention")
  static class Templates {
    static native TemplateInstance erasing(View view);
  }

  /** How it stands, and the form. */
  @GET
  public TemplateInstance page(String uuid) {
    var today = LocalDate.now(clock).toString();
    return Templates.erasing(view(uuid, Form.of(Map.of("signed", today, "due", today))));
  }

  @Transactional
  View view(String uuid, Form form) {
    var meeting = Meeting.get(uuid);
    var planned = Erasure.of(uuid).filter(one -> !one.done()).map(one -> DAY.format(one.dueOn()));
    var erased = record.all(RecordFilter.of(uuid, Act.MEETING_ERASED.name(), ""));
    return new View(
        uuid, meeting.details().heading(), retention.over(uuid), planned.orElse(""), erased, form);
  }

  /** Decides it. */
  @POST
  public Response decide(String uuid, MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    var signed = form.day("signed");
    var due = form.day("due");
    if (!form.flawed("signed") && signed.isAfter(LocalDate.now(clock))) {
      form.mark("signed", Flaw.OUT_OF_RANGE);
    }
    var view = view(uuid, form);
    var other = second.of(form, uuid);
    if (form.flawed()) {
      return Answers.again(Templates.erasing(view));
    }
    retention.decide(uuid, signed, due, Approvals.both(signedIn.name(), other));
    return Answers.see("/desk/meetings/" + uuid + "/erasing");
  }
}
