package org.phieukin.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.phieukin.access.SignedIn;
import org.phieukin.count.Opening;
import org.phieukin.count.lamps.Finishing;
import org.phieukin.ledger.Ledgers;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.poll.Step;
import org.phieukin.site.Answers;
import org.phieukin.site.Done;
import org.phieukin.site.Form;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;
import org.phieukin.site.TellsItself;

/**
 * Counts and publishes in a row, once handed out and collected were announced, where the server
 * alone holds the key. They stay two transitions: what a gate holds up is left undone, and the page
 * that says so comes next. Between them the lamps are lit: the server's part ends with the count,
 * the page of publication recounts, and goes on when they agree.
 */
@TellsItself
@Path("/desk/polls/{uuid}/finish/publish")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class FinishPage {
  @Inject PollViews views;
  @Inject PollLife life;
  @Inject Opening opening;
  @Inject Ledgers ledgers;
  @Inject Finishing finishing;
  @Inject SignedIn signedIn;

  /** Does it; a second tap finds it done. */
  @POST
  public Response publish(String uuid, MultivaluedMap<String, String> fields) {
    var poll = "/desk/polls/" + uuid;
    var view = views.of(uuid);
    if (!view.state().afterClosing()) {
      return Answers.see(poll + "/finish");
    }
    if (!view.serverAlone()) {
      throw new Refusal(Why.NO_SUCH_STEP);
    }
    if (!explained(uuid, Form.sent(fields))) {
      return Answers.see(poll + "/ledger#explain");
    }
    if (countable(uuid)) {
      opening.open(uuid, by());
    }
    return goOn(uuid, poll);
  }

  /** Publishes where the lamps agree already; else their page waits for them and goes on. */
  private Response goOn(String uuid, String poll) {
    var view = views.of(uuid);
    if (!view.publishable()) {
      return Answers.see(poll);
    }
    if (view.checklist().clear() && !view.together().needed()) {
      life.publish(uuid, by());
      return Answers.see(poll, Done.PUBLISHED);
    }
    finishing.wish(uuid, signedIn.name());
    return Answers.see(poll + "/publish");
  }

  /** Whether nothing is missing, or it was said why, now or before. */
  private boolean explained(String uuid, Form form) {
    if (!life.missing(uuid, Step.PUBLISH).contains(Why.MISSING_UNEXPLAINED)) {
      return true;
    }
    var reason = form.lines("explanation", Ledgers.LONGEST);
    if (form.flawed() || reason.isEmpty()) {
      return false;
    }
    ledgers.explain(uuid, reason, by());
    return true;
  }

  private boolean countable(String uuid) {
    var checklist = views.of(uuid).checklist();
    return checklist.waitsFor(Step.COUNT.name()) && checklist.clear();
  }

  private Approvals by() {
    return Approvals.by(signedIn.name());
  }
}
