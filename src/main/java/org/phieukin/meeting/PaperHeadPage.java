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
import java.util.OptionalInt;
import org.phieukin.access.SignedIn;
import org.phieukin.site.Answers;
import org.phieukin.site.Form;
import org.phieukin.site.Seen;

/**
 * What stands at the head and the foot of a meeting's papers. No delegate sees it while voting, so
 * it can be written at any time.
 */
@Path("/desk/meetings/{uuid}/papers")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PaperHeadPage {
  private static final int MOST_COPIES = 99;

  @Inject Meetings meetings;
  @Inject SignedIn signedIn;

  /** All that the page shows. */
  public record View(String uuid, String heading, Form form) {}

  @CheckedTemplate(basePath = "meeting")
  static class Templates {
    static native TemplateInstance papers(View view);
  }

  /** The form. */
  @GET
  @Transactional
  public TemplateInstance form(String uuid) {
    var meeting = Meeting.get(uuid);
    return page(meeting, Form.filled(fields(meeting.paperHead())));
  }

  /** Writes it anew. */
  @POST
  @Transactional
  public Response change(String uuid, MultivaluedMap<String, String> sent) {
    var meeting = Meeting.locked(uuid);
    var form = Form.sent(sent);
    var head =
        new PaperHead(
            form.optional("locality", 100),
            form.optional("upperBody", 200),
            form.optional("symbol", 40),
            form.text("copies").isBlank()
                ? OptionalInt.empty()
                : form.number("copies", 1, MOST_COPIES));
    if (form.flawed()) {
      return Answers.again(page(meeting, form));
    }
    var now = fields(meeting.paperHead());
    if (!meeting.paperHead().equals(head) && Seen.in(form).overtaken(now)) {
      return Answers.overtaken(page(meeting, form.overtaken(now)));
    }
    meetings.head(uuid, head, signedIn.name());
    return Answers.see("/desk/meetings/" + uuid);
  }

  private static TemplateInstance page(Meeting meeting, Form form) {
    return Templates.papers(new View(meeting.uuid(), meeting.details().heading(), form));
  }

  private static Map<String, String> fields(PaperHead head) {
    var copies = head.copies();
    return Map.of(
        "locality",
        head.locality(),
        "upperBody",
        head.upperBody(),
        "symbol",
        head.symbol(),
        "copies",
        copies.isPresent() ? Integer.toString(copies.getAsInt()) : "");
  }
}
