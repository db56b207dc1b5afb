package org.phieukin.desk;

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
import org.phieukin.count.Opening;
import org.phieukin.ledger.Ledgers;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.poll.Step;
import org.phieukin.site.Answers;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/**
 * Closes, counts and publishes in a row where the server alone holds the key; they stay three
 * transitions, and what a gate refuses stays undone while what came before is kept.
 */
@Path("/desk/polls/{uuid}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class FinishPage {
  @Inject PollViews views;
  @Inject PollLife life;
  @Inject Opening opener;
  @Inject Ledgers missing;
  @Inject SignedIn signedIn;

  @CheckedTemplate(basePath = "desk")
  static class Templates {
    static native TemplateInstance finish(StepsPage.View view);
  }

  /** Asks before it, for the number of slips handed out too. */
  @GET
  @Path("finish")
  public Response ask(String uuid) {
    var view = views.of(uuid);
    if (view.state().afterClosing()) {
      return Answers.see("/desk/polls/" + uuid);
    }
    requireReady(view);
    var form = Form.of(Map.of());
    return Response.ok(Templates.finish(new StepsPage.View(Step.CLOSE, view, form)))
        .type("text/html;charset=utf-8")
        .build();
  }

  /** Does it; a second tap finds it done. */
  @POST
  @Path("finish")
  public Response finish(String uuid, MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    var view = views.of(uuid);
    if (!view.state().afterClosing()) {
      requireReady(view);
      int issued = PollPage.issued(form, view.box());
      var reason = form.lines("explanation", Ledgers.LONGEST);
      if (view.box().with(issued).lacks() && reason.isEmpty()) {
        form.mark("explanation", Flaw.MISSING);
      }
      if (form.flawed()) {
        return Answers.again(Templates.finish(new StepsPage.View(Step.CLOSE, view, form)));
      }
      life.close(uuid, issued, by());
      if (views.of(uuid).box().lacks() && !reason.isEmpty()) {
        missing.explain(uuid, reason, by());
      }
    }
    opener.open(uuid, by());
    life.publish(uuid, by());
    return Answers.see("/desk/polls/" + uuid);
  }

  private static void requireReady(PollView view) {
    StepsPage.requireReady(Step.CLOSE, view);
    if (!view.finishable()) {
      throw new Refusal(Why.NO_SUCH_STEP);
    }
  }

  private Approvals by() {
    return Approvals.by(signedIn.name());
  }
}
