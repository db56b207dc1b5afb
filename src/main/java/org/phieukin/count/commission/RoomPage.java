package org.phieukin.count.commission;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.phieukin.meeting.Meeting;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** What the room sees while the commission makes its keys and opens boxes: who is awaited. */
@Path("/meetings/{uuid}/keys")
public class RoomPage {
  @Inject KeyMaking keys;
  @Inject RoomBoxes boxes;

  /** The commission, how far it is with its keys, and with each closed box. */
  public record View(
      String uuid,
      String heading,
      Commission commission,
      Progress progress,
      List<RoomBoxes.Box> boxes) {}

  @CheckedTemplate(basePath = "count")
  static class Templates {
    static native TemplateInstance room(View view);
  }

  /** The page; it keeps itself current. @throws Refusal COMMISSION_MISSING */
  @GET
  @Transactional
  public TemplateInstance page(String uuid) {
    var meeting = Meeting.get(uuid);
    var rounds =
        keys.rounds(uuid)
            .filter(one -> one.commission().custody().shared())
            .orElseThrow(() -> new Refusal(Why.COMMISSION_MISSING));
    return Templates.room(
        new View(
            uuid,
            meeting.details().heading(),
            rounds.commission(),
            Progress.of(rounds),
            boxes.of(uuid, rounds.commission())));
  }
}
