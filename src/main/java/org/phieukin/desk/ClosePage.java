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
import org.phieukin.poll.Approvals;
import org.phieukin.poll.Closing;
import org.phieukin.poll.HeadBeside;
import org.phieukin.poll.PollState;
import org.phieukin.poll.Step;
import org.phieukin.poll.StepRequests;
import org.phieukin.site.Answers;
import org.phieukin.site.Done;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;
import org.phieukin.site.TellsItself;

/**
 * Closes the box and leads to the page where handed out and collected are announced; by {@code
 * finish} counting and publishing follow there with one press.
 */
@TellsItself
@Path("/desk/polls/{uuid}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ClosePage {
  private static final int MOST = 5000;

  @Inject PollViews views;
  @Inject Closing closing;
  @Inject StepRequests requests;
  @Inject HeadBeside second;
  @Inject SignedIn signedIn;

  @CheckedTemplate(basePath = "desk")
  static class Templates {
    static native TemplateInstance close(ClosingView view);
  }

  /** Asks for the number of slips handed out. */
  @GET
  @Path("{step: close|finish}")
  public Response ask(String uuid, String step) {
    var view = views.of(uuid);
    if (view.state().afterClosing()) {
      return closed(view);
    }
    requireReady(step, view);
    return Response.ok(Templates.close(ClosingView.of(step, view, Form.of(Map.of()))))
        .type("text/html;charset=utf-8")
        .build();
  }

  /** Closes, or asks what is still to be asked; a second tap finds it done. */
  @POST
  @Path("close")
  public Response close(String uuid, MultivaluedMap<String, String> fields) {
    return take(uuid, "close", Form.sent(fields));
  }

  /** The same; counting and publishing follow. */
  @POST
  @Path("finish")
  public Response finish(String uuid, MultivaluedMap<String, String> fields) {
    return take(uuid, "finish", Form.sent(fields));
  }

  private Response take(String uuid, String step, Form form) {
    var view = views.of(uuid);
    if (view.state().afterClosing()) {
      return closed(view);
    }
    requireReady(step, view);
    var page = ClosingView.of(step, view, form);
    int issued = PollPage.issued(form, view.box());
    boolean asking = form.has("ask", "yes");
    if (asking && !page.confirmed()) {
      return Answers.see("/desk/polls/" + uuid + "/" + step);
    }
    var by = page.two() || page.confirmed() && !asking ? both(page, issued) : alone();
    if (form.flawed()) {
      return Answers.again(Templates.close(page));
    }
    var outcome = asking ? ask(uuid, issued, form) : close(page, issued, by);
    return switch (outcome) {
      case CLOSED -> closed(views.of(uuid));
      case ASKED -> Answers.see("/desk/polls/" + uuid, Done.ASKED);
      case COUNT_AGAIN -> Answers.again(Templates.close(page.countedAgain()));
      case NAME_MISSING -> named(page, views.of(uuid), issued);
    };
  }

  private Closing.Attempt ask(String uuid, int issued, Form form) {
    return requests.askToClose(uuid, issued, accepted(form), signedIn.name());
  }

  private Closing.Attempt close(ClosingView page, int issued, Approvals by) {
    int accepted = accepted(page.form());
    var uuid = page.poll().uuid();
    return page.confirmed()
        ? closing.confirmed(uuid, issued, accepted, by)
        : closing.close(uuid, issued, accepted, by);
  }

  private static Response named(ClosingView page, PollView now, int issued) {
    page.form().mark("missing", Flaw.BALLOTS_MISSING);
    return Answers.again(Templates.close(page.naming(now.box().handedOut(), issued)));
  }

  /** The two who confirm it; where it is counted again, each keys in the number of an own count. */
  private Approvals both(ClosingView page, int issued) {
    var form = page.form();
    if (page.two()) {
      var again = form.number("again", 0, MOST);
      if (again.isPresent() && !form.flawed("issued") && again.getAsInt() != issued) {
        form.mark("again", Flaw.COUNTS_DIFFER);
      }
    }
    var other = second.of(form, page.poll().meeting());
    return form.flawed() ? alone() : Approvals.both(signedIn.name(), other);
  }

  private Approvals alone() {
    return Approvals.by(signedIn.name());
  }

  private static int accepted(Form form) {
    var ticked = form.text("missing");
    return ticked.matches("[0-9]{1,9}") ? Integer.parseInt(ticked) : 0;
  }

  private static Response closed(PollView view) {
    var poll = "/desk/polls/" + view.uuid();
    return Answers.see(view.state() == PollState.CLOSED ? poll + "/announce" : poll, Done.CLOSED);
  }

  private static void requireReady(String step, PollView view) {
    StepsPage.requireReady(Step.CLOSE, view);
    if (step.equals("finish") && !view.finishable()) {
      throw new Refusal(Why.NO_SUCH_STEP);
    }
  }
}
