package org.phieukin.ledger.sealing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.phieukin.access.SignedIn;
import org.phieukin.ledger.LedgerView;
import org.phieukin.ledger.LedgerViews;
import org.phieukin.site.Answers;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/**
 * Unused and spoilt slips are counted and sealed before the box is opened, before two witnesses.
 * Both numbers are typed before the ledger's are shown; where they differ they are counted again.
 */
@Path("/desk/polls/{uuid}/sealing")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SealingPage {
  private static final int MOST = 10_000;

  @Inject Sealings sealings;
  @Inject LedgerViews polls;
  @Inject SignedIn signedIn;

  /**
   * All that the page shows.
   *
   * @param differs whether the numbers typed are not those of the ledger, which are then shown
   */
  public record View(LedgerView poll, Form form, boolean differs) {
    /** How many unused slips there must be by the ledger. */
    public int unused() {
      return Sealing.unusedBy(poll.ledger());
    }

    /** How many spoilt ones. */
    public int spoilt() {
      return Sealing.spoiltBy(poll.ledger());
    }
  }

  @CheckedTemplate(basePath = "ledger")
  static class Templates {
    static native TemplateInstance sealing(View view);
  }

  /** The form. */
  @GET
  public TemplateInstance page(String uuid) {
    var form = sealings.of(uuid).map(SealingPage::filled).orElseGet(() -> Form.of(Map.of()));
    return Templates.sealing(new View(closed(uuid), form, false));
  }

  /** Takes the numbers and names; numbers that differ from the ledger's only once ticked. */
  @POST
  public Response seal(String uuid, MultivaluedMap<String, String> fields) {
    var poll = closed(uuid);
    var form = Form.sent(fields);
    var typed =
        new Sealing(
            form.number("unused", 0, MOST).orElse(0),
            form.number("spoilt", 0, MOST).orElse(0),
            form.required("first", 100),
            form.required("second", 100));
    if (typed.first().equalsIgnoreCase(typed.second())) {
      form.mark("second", Flaw.SAME_WITNESS);
    }
    if (form.flawed()) {
      return Answers.again(Templates.sealing(new View(poll, form, false)));
    }
    if (!typed.fits(poll.ledger()) && !form.has("counted", "yes")) {
      form.mark(unlike(typed, poll), Flaw.OTHER_THAN_LEDGER);
      return Answers.again(Templates.sealing(new View(poll, form, true)));
    }
    sealings.seal(uuid, typed, signedIn.name());
    return Answers.see("/desk/polls/" + uuid + "/announce");
  }

  private static String unlike(Sealing typed, LedgerView poll) {
    return typed.unused() == Sealing.unusedBy(poll.ledger()) ? "spoilt" : "unused";
  }

  private LedgerView closed(String uuid) {
    var poll = polls.of(uuid);
    if (!poll.closed() || !poll.ledger().counted()) {
      throw new Refusal(Why.NO_SUCH_STEP);
    }
    return poll;
  }

  private static Form filled(Sealing known) {
    return Form.of(
        Map.of(
            "unused",
            Integer.toString(known.unused()),
            "spoilt",
            Integer.toString(known.spoilt()),
            "first",
            known.first(),
            "second",
            known.second()));
  }
}
