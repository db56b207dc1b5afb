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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.phieukin.site.Answers;
import org.phieukin.site.Form;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;
import org.phieukin.site.Seen;

/** Ticking the roll off at the door, on a tablet. */
@Path("/desk/meetings/{uuid}/door")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class DoorPage {
  private static final int REASON = 300;

  @Inject Roll roll;

  @CheckedTemplate(basePath = "meeting")
  static class Templates {
    static native TemplateInstance door(DoorView view);
  }

  /** The roll; of those who match, where something is looked for. */
  @GET
  @Transactional
  public TemplateInstance page(String uuid, @RestQuery Optional<String> q) {
    var typed = q.orElse("").strip();
    return Templates.door(DoorView.of(Meeting.get(uuid), Delegate.of(uuid), typed));
  }

  @Transactional
  TemplateInstance overtaken(String uuid, String typed, String delegate, String reason) {
    var door = DoorView.of(Meeting.get(uuid), Delegate.of(uuid), typed);
    return Templates.door(door.overtaken(delegate, reason));
  }

  /** Ticks somebody off, and goes back to what was looked for. */
  @POST
  @Path("{delegate}")
  public Response tick(String uuid, String delegate, MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    var presence =
        Arrays.stream(Presence.values())
            .filter(value -> value.name().equals(form.text("presence")))
            .findFirst()
            .orElseThrow(() -> new Refusal(Why.NOT_UNDERSTOOD));
    var reason = form.optional("reason", REASON);
    if (form.flawed()) {
      throw new Refusal(Why.INPUT_MISSING);
    }
    var typed = form.text("q").strip();
    if (!roll.tick(uuid, delegate, Seen.in(form), new Tick(presence, reason))) {
      return Answers.overtaken(overtaken(uuid, typed, delegate, reason));
    }
    var query = typed.isEmpty() ? "" : "?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    return Answers.see(address(uuid) + query + "#delegate-" + delegate);
  }

  static String address(String uuid) {
    return "/desk/meetings/" + uuid + "/door";
  }
}
