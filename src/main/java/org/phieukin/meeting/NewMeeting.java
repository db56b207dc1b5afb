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
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.phieukin.access.SignedIn;
import org.phieukin.protocol.Uuid;
import org.phieukin.site.Answers;
import org.phieukin.site.Form;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** Making a meeting. */
@Path("/desk/meetings/new")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class NewMeeting {
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject Meetings meetings;
  @Inject SignedIn signedIn;

  /**
   * The form of a new meeting; it carries the uuid, so that sending it twice makes one. Copied from
   * another one it is filled in, but for the day.
   */
  @GET
  @Transactional
  public TemplateInstance fresh(@RestQuery Optional<String> from) {
    var fields = new HashMap<String, String>();
    from.map(Meeting::get)
        .ifPresent(
            meeting -> {
              fields.putAll(MeetingForm.fields(meeting.details()));
              fields.put("heldOn", "");
              fields.put("from", meeting.uuid());
            });
    MeetingForm.fresh(Uuid.random(RANDOM)).forEach(fields::putIfAbsent);
    return page(Form.of(fields));
  }

  @Transactional
  TemplateInstance page(Form form) {
    var earlier =
        Meeting.latestFirst().stream()
            .map(one -> new MeetingForm.Earlier(one.uuid(), one.details().heading()))
            .toList();
    return MeetingForm.Templates.form(new MeetingForm.View("", form, earlier));
  }

  /** Makes a meeting. */
  @POST
  public Response make(MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    var uuid = form.text("uuid");
    if (!Uuid.isWellFormed(uuid) || uuid.length() > 24) {
      throw new Refusal(Why.NOT_UNDERSTOOD);
    }
    var details = MeetingForm.details(form);
    if (form.flawed()) {
      return Answers.again(page(form));
    }
    var from = form.text("from");
    if (from.isEmpty()) {
      meetings.make(uuid, details, signedIn.name());
    } else {
      meetings.copy(from, uuid, details, signedIn.name());
    }
    return Answers.see("/desk/meetings/" + uuid);
  }
}
