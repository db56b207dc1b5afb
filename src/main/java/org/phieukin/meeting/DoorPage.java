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
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.phieukin.access.Note;
import org.phieukin.access.Notes;
import org.phieukin.protocol.Uuid;
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

  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject Roll roll;

  /** Who was ticked off in one go, to be undone in one go. */
  private static final Note<String[]> IN_ONE_GO = Note.ofTheDay("in one go", String[].class);

  @Inject Notes notes;

  @CheckedTemplate(basePath = "meeting")
  static class Templates {
    static native TemplateInstance door(DoorView view);
  }

  /** The roll; of those who match, where something is looked for. */
  @GET
  @Transactional
  public TemplateInstance page(
      String uuid,
      @RestQuery Optional<String> q,
      @RestQuery Optional<String> ticked,
      @RestQuery Optional<String> all) {
    var typed = q.orElse("").strip();
    var door = DoorView.of(Meeting.get(uuid), Delegate.of(uuid), typed);
    var many = all.flatMap(key -> notes.find(IN_ONE_GO, key)).map(List::of);
    var done =
        new DoorView.Done(
            ticked.orElse(""), many.flatMap(any -> all).orElse(""), many.map(List::size).orElse(0));
    return Templates.door(door.after(done));
  }

  /** Everybody about whom nobody has said anything yet is there; then those away are ticked. */
  @POST
  @Path("all")
  public Response all(String uuid) {
    var key = Uuid.random(RANDOM);
    notes.keep(IN_ONE_GO, key, roll.allPresent(uuid).toArray(String[]::new));
    return Answers.see(address(uuid) + "?all=" + key);
  }

  /** Undoes that. */
  @POST
  @Path("all/undo")
  public Response undo(String uuid, MultivaluedMap<String, String> fields) {
    var key = Form.sent(fields).text("all");
    notes.find(IN_ONE_GO, key).map(List::of).ifPresent(some -> roll.undoPresent(uuid, some));
    notes.drop(IN_ONE_GO, key);
    return Answers.see(address(uuid));
  }

  @Transactional
  TemplateInstance overtaken(String uuid, String typed, String delegate, String reason) {
    var door = DoorView.of(Meeting.get(uuid), Delegate.of(uuid), typed);
    return Templates.door(door.overtaken(delegate, reason));
  }

  /** Ticks somebody off; whoever was looked for is found, and the next one is looked for. */
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
    return Answers.see(
        address(uuid) + (typed.isEmpty() ? "#delegate-" + delegate : "?ticked=" + delegate));
  }

  static String address(String uuid) {
    return "/desk/meetings/" + uuid + "/door";
  }
}
