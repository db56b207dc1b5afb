package org.phieukin.meeting;

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
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** How many were summoned and how many are there. */
@Path("/desk/meetings/{uuid}/attendance")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AttendanceForm {
  private static final int MOST = 5000;

  @Inject Meetings meetings;
  @Inject SignedIn signedIn;

  /** The form of a meeting. */
  public record View(String uuid, String heading, Form form) {}

  @CheckedTemplate(basePath = "meeting")
  static class Templates {
    static native TemplateInstance attendance(View view);
  }

  /** The form with the numbers as they are; where there is a roll, they follow from it. */
  @GET
  @Transactional
  public Response form(String uuid) {
    var meeting = Meeting.get(uuid);
    if (meeting.hasRoll()) {
      return Answers.see(DoorPage.address(uuid));
    }
    var form = Form.of(meeting.attendance().map(this::fields).orElse(Map.of()));
    return Response.ok(page(uuid, form)).type("text/html;charset=utf-8").build();
  }

  private Map<String, String> fields(Attendance attendance) {
    return Map.of(
        "summoned", Integer.toString(attendance.summoned()),
        "present", Integer.toString(attendance.present()));
  }

  private static TemplateInstance page(String uuid, Form form) {
    var heading = Meeting.get(uuid).details().heading();
    return Templates.attendance(new View(uuid, heading, form));
  }

  /** Enters the numbers. */
  @POST
  @Transactional
  public Response enter(String uuid, MultivaluedMap<String, String> fields) {
    var meeting = Meeting.locked(uuid);
    if (meeting.hasRoll()) {
      throw new Refusal(Why.ATTENDANCE_FOLLOWS_ROLL);
    }
    var form = Form.sent(fields);
    var summoned = form.number("summoned", 1, MOST);
    var present = form.number("present", 0, MOST);
    if (!form.flawed() && present.getAsInt() > summoned.getAsInt()) {
      form.mark("present", Flaw.MORE_PRESENT_THAN_SUMMONED);
    }
    if (form.flawed()) {
      return Answers.again(page(uuid, form));
    }
    var attendance = new Attendance(summoned.getAsInt(), present.getAsInt());
    if (!meeting.attendance().equals(Optional.of(attendance))) {
      meetings.attend(uuid, attendance, signedIn.name());
    }
    return Answers.see("/desk/meetings/" + uuid);
  }
}
