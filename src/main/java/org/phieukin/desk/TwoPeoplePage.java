package org.phieukin.desk;

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
import org.phieukin.meeting.Meetings;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.HeadBeside;
import org.phieukin.site.Answers;
import org.phieukin.site.Form;

/** Whether the steps of a meeting's polls take two people; turning that off takes two as well. */
@Path("/desk/meetings/{uuid}/two-people")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class TwoPeoplePage {
  @Inject Meetings meetings;
  @Inject HeadBeside second;
  @Inject SignedIn signedIn;

  /** The setting and the form that changes it. */
  public record View(String uuid, String heading, boolean on, Form form) {}

  @CheckedTemplate(basePath = "desk")
  static class Templates {
    static native TemplateInstance twoPeople(View view);
  }

  /** How it is set. */
  @GET
  public TemplateInstance page(String uuid) {
    return Templates.twoPeople(view(uuid, Form.of(Map.of())));
  }

  @Transactional
  View view(String uuid, Form form) {
    var meeting = Meeting.get(uuid);
    return new View(uuid, meeting.details().heading(), meeting.twoPeople(), form);
  }

  /** Turns it on or off. */
  @POST
  public Response change(String uuid, MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    var view = view(uuid, form);
    boolean two = form.has("two", "yes");
    if (view.on() == two) {
      return Answers.see("/desk/meetings/" + uuid);
    }
    var other = two ? "" : second.of(form, uuid);
    if (form.flawed()) {
      return Answers.again(Templates.twoPeople(view));
    }
    var by = two ? Approvals.by(signedIn.name()) : Approvals.both(signedIn.name(), other);
    meetings.takeTwoPeople(uuid, two, by.actor());
    return Answers.see("/desk/meetings/" + uuid);
  }
}
