package org.phieukin.count.commission;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.phieukin.access.SignedIn;
import org.phieukin.count.lamps.LampWord;
import org.phieukin.count.lamps.RecountReason;
import org.phieukin.meeting.Meeting;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/**
 * A teller's one page through the whole meeting: there the key is made, kept and loaded, and there
 * the boxes are opened. Keys and passphrases stay in the browser.
 */
@Path("/tellers/meetings/{uuid}/key")
public class TellerPage {
  private static final int LONGEST = 200_000;

  @Inject KeyMaking keys;
  @Inject RoomBoxes boxes;
  @Inject SignedIn signedIn;

  /** What the page says before its script has asked for anything. */
  public record View(String uuid, String heading, String name, int place, Commission commission) {
    /** All that the script may say. */
    public List<TellerWord> sentences() {
      return List.of(TellerWord.values());
    }

    /** All that it says while it recounts. */
    public List<LampWord> lampWords() {
      return List.of(LampWord.values());
    }

    /** Why it finds an archive wrong. */
    public List<RecountReason> reasons() {
      return List.of(RecountReason.values());
    }

    /** All that it may find wrong with a box. */
    public List<BoxFlaw> flaws() {
      return List.of(BoxFlaw.values());
    }
  }

  /** What the member's browser sends: a message as it is kept, and of which stage it is. */
  public record Sent(Stage stage, String message) {}

  @CheckedTemplate(basePath = "count")
  static class Templates {
    static native TemplateInstance teller(View view);
  }

  /** The page. */
  @GET
  @Transactional
  public TemplateInstance page(String uuid) {
    var meeting = Meeting.get(uuid);
    var rounds = rounds(uuid);
    int place = place(rounds);
    var commission = rounds.commission();
    return Templates.teller(
        new View(
            uuid, meeting.details().heading(), commission.at(place).name(), place, commission));
  }

  /** How far the keys are, and what the member's browser needs to go on. */
  @GET
  @Path("state")
  @Produces(MediaType.APPLICATION_JSON)
  @Transactional
  public KeyState state(String uuid) {
    Meeting.get(uuid);
    var rounds = rounds(uuid);
    return KeyState.of(uuid, rounds, place(rounds), boxes);
  }

  /** Takes what the member's browser sends of a stage. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public KeyState take(String uuid, Sent sent) {
    if (sent == null || sent.stage() == null || sent.message() == null) {
      throw new Refusal(Why.INPUT_MISSING);
    }
    if (sent.message().length() > LONGEST) {
      throw new Refusal(Why.TOO_LARGE);
    }
    var reply = keys.take(uuid, signedIn.name(), sent.stage(), sent.message());
    return switch (reply) {
      case TAKEN -> state(uuid);
      case OUT_OF_TURN -> throw new Refusal(Why.KEY_MESSAGE_LATE);
      case REFUSED -> throw new Refusal(Why.KEY_MESSAGE_WRONG);
    };
  }

  /** Whose message this member's browser refuses, counted from 1. */
  public record Complaint(int about) {}

  /** Takes a complaint about what another member has sealed to this one. */
  @POST
  @Path("complaint")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public KeyState complain(String uuid, Complaint complaint) {
    if (complaint == null) {
      throw new Refusal(Why.INPUT_MISSING);
    }
    keys.complain(uuid, signedIn.name(), complaint.about());
    return state(uuid);
  }

  private Rounds rounds(String uuid) {
    return keys.rounds(uuid)
        .filter(rounds -> rounds.commission().custody().shared())
        .orElseThrow(() -> new Refusal(Why.NOT_IN_COMMISSION));
  }

  private int place(Rounds rounds) {
    return rounds
        .commission()
        .placeOf(signedIn.name())
        .orElseThrow(() -> new Refusal(Why.NOT_IN_COMMISSION));
  }
}
