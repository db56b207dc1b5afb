package org.phieukin.meeting;

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
import org.phieukin.access.SignedIn;
import org.phieukin.site.Answers;
import org.phieukin.site.Form;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;
import org.phieukin.site.Seen;

/** Writing anew what is known about a meeting. */
@Path("/desk/meetings/{uuid}/edit")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class EditMeeting {
  @Inject Meetings meetings;
  @Inject MeetingFixing fixing;
  @Inject SignedIn signedIn;

  /** The form of a meeting. @throws Refusal MEETING_FIXED once a poll of it is frozen */
  @GET
  @Transactional
  public TemplateInstance form(String uuid) {
    requireOpen(uuid);
    return MeetingForm.Templates.form(
        new MeetingForm.View(uuid, Form.filled(MeetingForm.fields(Meeting.get(uuid).details()))));
  }

  /** Writes a meeting anew. */
  @POST
  @Transactional
  public Response change(String uuid, MultivaluedMap<String, String> fields) {
    var meeting = Meeting.locked(uuid);
    requireOpen(uuid);
    var form = Form.sent(fields);
    var details = MeetingForm.details(form);
    if (form.flawed()) {
      return Answers.again(MeetingForm.Templates.form(new MeetingForm.View(uuid, form)));
    }
    if (meeting.details().equals(details)) {
      return Answers.see("/desk/meetings/" + uuid);
    }
    var now = MeetingForm.fields(meeting.details());
    if (Seen.in(form).overtaken(now)) {
      var both = new MeetingForm.View(uuid, form.overtaken(now));
      return Answers.overtaken(MeetingForm.Templates.form(both));
    }
    meetings.describe(uuid, details, signedIn.name());
    return Answers.see("/desk/meetings/" + uuid);
  }

  private void requireOpen(String uuid) {
    if (fixing.fixed(uuid)) {
      throw new Refusal(Why.MEETING_FIXED);
    }
  }
}
