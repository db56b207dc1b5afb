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
import org.phieukin.poll.HeadBeside;
import org.phieukin.poll.PollLife;
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

/** The steps of a poll as buttons; those that cannot be undone ask again on a page of their own. */
@Path("/desk/polls/{uuid}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class StepsPage {
  @Inject PollViews views;
  @Inject PollLife life;
  @Inject StepRequests requests;
  @Inject HeadBeside second;
  @Inject MeetingWays ways;
  @Inject SignedIn signedIn;

  /** A question before a step. */
  public record View(Step step, PollView poll, Form form) {
    /** The last part of the address that does it. */
    public String address() {
      return step.word();
    }

    /** Whether it takes two people, here or each on a device of their own. */
    public boolean two() {
      return step.mayTakeTwo() && poll.together().needed();
    }

    /** Whether this is the step of this name. */
    public boolean asks(String name) {
      return step.name().equals(name);
    }
  }

  @CheckedTemplate(basePath = "desk")
  static class Templates {
    static native TemplateInstance confirm(View view);
  }

  /** Asks again before a step that cannot be undone; other steps have no page. */
  @GET
  @Path("{step: freeze|open|pause|resume|count|cancel}")
  public Response ask(String uuid, String step) {
    var view = views.of(uuid);
    var asked = Step.valueOf(step.toUpperCase());
    return switch (asked) {
      case PAUSE, RESUME, CLOSE, COUNT, PUBLISH -> Answers.see("/desk/polls/" + uuid);
      case FREEZE, OPEN, CANCEL -> question(asked, view);
    };
  }

  private Response question(Step step, PollView view) {
    if (view.state() == step.target()) {
      return Answers.see("/desk/polls/" + view.uuid());
    }
    requireReady(step, view);
    return Response.ok(Templates.confirm(new View(step, view, Form.of(Map.of()))))
        .type("text/html;charset=utf-8")
        .build();
  }

  static void requireReady(Step step, PollView view) {
    if (!step.startsFrom(view.state())) {
      throw new Refusal(Why.NO_SUCH_STEP);
    }
    if (view.checklist().waitsFor(step.name())) {
      view.checklist().rows().stream()
          .filter(row -> !row.fine())
          .findFirst()
          .ifPresent(
              row -> {
                throw new Refusal(row.why());
              });
    }
  }

  /** Fixes ballot paper and keys. */
  @TellsItself
  @POST
  @Path("freeze")
  public Response freeze(String uuid, MultivaluedMap<String, String> fields) {
    return take(uuid, Step.FREEZE, Form.sent(fields));
  }

  /** Opens the box. */
  @TellsItself
  @POST
  @Path("open")
  public Response open(String uuid, MultivaluedMap<String, String> fields) {
    return take(uuid, Step.OPEN, Form.sent(fields));
  }

  private Response take(String uuid, Step step, Form form) {
    var view = views.of(uuid);
    if (view.state() == step.target()) {
      return done(uuid);
    }
    boolean two = view.together().needed();
    if (form.has("ask", "yes")) {
      return two ? ask(uuid, step) : Answers.see("/desk/polls/" + uuid + "/" + step.word());
    }
    var other = two ? second.of(form, view.meeting()) : "";
    if (form.flawed()) {
      return Answers.again(Templates.confirm(new View(step, view, form)));
    }
    var by = two ? Approvals.both(signedIn.name(), other) : by();
    life.take(uuid, step, by);
    var next = step == Step.FREEZE ? ways.onward(uuid) : "/desk/polls/" + uuid;
    return Answers.see(next, word(step));
  }

  /** Stops taking ballots for a while. */
  @TellsItself
  @POST
  @Path("pause")
  public Response pause(String uuid) {
    life.pause(uuid, by());
    return done(uuid, Done.PAUSED);
  }

  /** Takes ballots again. */
  @TellsItself
  @POST
  @Path("resume")
  public Response resume(String uuid) {
    life.resume(uuid, by());
    return done(uuid, Done.RESUMED);
  }

  /** Ends a mistaken poll, with a reason. */
  @TellsItself
  @POST
  @Path("cancel")
  public Response cancel(String uuid, MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    var view = views.of(uuid);
    if (view.state() == PollState.CANCELLED) {
      return done(uuid);
    }
    requireReady(Step.CANCEL, view);
    var reason = form.lines("reason", 1000);
    if (reason.isEmpty()) {
      form.mark("reason", Flaw.REASON_MISSING);
    }
    var other = view.state().afterClosing() ? second.of(form, view.meeting()) : "";
    if (form.flawed()) {
      return Answers.again(Templates.confirm(new View(Step.CANCEL, view, form)));
    }
    life.cancel(uuid, reason, other.isEmpty() ? by() : Approvals.both(signedIn.name(), other));
    return done(uuid, Done.CANCELLED);
  }

  private Response ask(String uuid, Step step) {
    requests.ask(uuid, step, signedIn.name());
    return done(uuid, Done.ASKED);
  }

  /** Takes back what a second person was asked to confirm. */
  @POST
  @Path("withdraw")
  public Response withdraw(String uuid) {
    requests.withdraw(uuid);
    return done(uuid);
  }

  private Approvals by() {
    return Approvals.by(signedIn.name());
  }

  private static Response done(String uuid) {
    return Answers.see("/desk/polls/" + uuid);
  }

  private static Response done(String uuid, Done done) {
    return Answers.see("/desk/polls/" + uuid, done);
  }

  private static Done word(Step step) {
    return switch (step) {
      case FREEZE -> Done.FROZEN;
      case OPEN -> Done.OPENED;
      case PAUSE -> Done.PAUSED;
      case RESUME -> Done.RESUMED;
      case CLOSE -> Done.CLOSED;
      case COUNT -> Done.COUNTED;
      case PUBLISH -> Done.PUBLISHED;
      case CANCEL -> Done.CANCELLED;
    };
  }
}
