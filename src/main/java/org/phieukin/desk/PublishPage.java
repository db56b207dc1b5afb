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
import org.phieukin.count.lamps.Finishing;
import org.phieukin.count.lamps.Lamps;
import org.phieukin.count.lamps.Voucher;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.HeadBeside;
import org.phieukin.poll.PollLife;
import org.phieukin.poll.PollState;
import org.phieukin.poll.Step;
import org.phieukin.poll.StepRequests;
import org.phieukin.site.Answers;
import org.phieukin.site.Form;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;
import org.phieukin.site.TellsItself;

/**
 * Publication: three lamps first, then the step. The page recounts in the browser where that lights
 * the second lamp, shows no figure of the result, and goes on by itself after the one button.
 */
@Path("/desk/polls/{uuid}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PublishPage {
  private static final int LONGEST_NAME = 120;

  @Inject PollViews views;
  @Inject Lamps lamps;
  @Inject Finishing finishing;
  @Inject PollLife life;
  @Inject StepRequests requests;
  @Inject HeadBeside second;
  @Inject SignedIn signedIn;

  @CheckedTemplate(basePath = "desk")
  static class Templates {
    static native TemplateInstance publish(PublishView view);
  }

  /** The lamps, and the step once they agree. */
  @GET
  @Path("publish")
  public Response page(String uuid) {
    var poll = views.of(uuid);
    if (poll.published()) {
      return done(uuid);
    }
    requireCounted(poll);
    return Response.ok(Templates.publish(view(poll, empty(), empty(), empty())))
        .type("text/html;charset=utf-8")
        .build();
  }

  private PublishView view(PollView poll, Form form, Form report, Form removal) {
    var now = lamps.of(poll.uuid());
    var name = signedIn.name();
    boolean wanted = finishing.wantedBy(poll.uuid(), name) && !poll.together().needed();
    boolean here = lamps.mayLight(poll.uuid(), name);
    return new PublishView(poll, now, here, wanted, form, report, removal);
  }

  private static void requireCounted(PollView poll) {
    if (poll.state() != PollState.COUNTED) {
      throw new Refusal(Why.NO_SUCH_STEP);
    }
    poll.checklist()
        .beforeLamps()
        .ifPresent(
            why -> {
              throw new Refusal(why);
            });
  }

  /** Makes the result public, or asks a second person to confirm it elsewhere. */
  @TellsItself
  @POST
  @Path("publish")
  public Response publish(String uuid, MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    var poll = views.of(uuid);
    if (poll.published()) {
      return done(uuid);
    }
    boolean two = poll.together().needed();
    if (form.has("ask", "yes")) {
      return two ? ask(uuid) : Answers.see("/desk/polls/" + uuid + "/publish");
    }
    requireCounted(poll);
    var other = two ? second.of(form, poll.meeting()) : "";
    if (form.flawed()) {
      return Answers.again(Templates.publish(view(poll, form, empty(), empty())));
    }
    var name = signedIn.name();
    life.publish(uuid, two ? Approvals.both(name, other) : Approvals.by(name));
    return done(uuid);
  }

  private Response ask(String uuid) {
    requests.ask(uuid, Step.PUBLISH, signedIn.name());
    return done(uuid);
  }

  /** Gives up to publish as soon as the lamps agree. */
  @TellsItself
  @POST
  @Path("finish/stop")
  public Response stop(String uuid) {
    finishing.stop(uuid);
    return done(uuid);
  }

  /** Takes the report of another machine. */
  @POST
  @Path("report")
  public Response report(String uuid, MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    var poll = views.of(uuid);
    requireCounted(poll);
    var pasted = form.lines("report", Lamps.LONGEST_REPORT);
    var by = new Voucher(signedIn.name(), form.required("voucher", LONGEST_NAME));
    if (!form.flawed()) {
      lamps.take(uuid, pasted, by).ifPresent(why -> form.mark("report", why));
    }
    return form.flawed()
        ? Answers.again(Templates.publish(view(poll, empty(), form, empty())))
        : Answers.see("/desk/polls/" + uuid + "/publish");
  }

  /** Removes it, by two people. */
  @POST
  @Path("report/remove")
  public Response remove(String uuid, MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    var poll = views.of(uuid);
    requireCounted(poll);
    var other = second.of(form, poll.meeting());
    if (form.flawed()) {
      return Answers.again(Templates.publish(view(poll, empty(), empty(), form)));
    }
    lamps.remove(uuid, Approvals.both(signedIn.name(), other));
    return Answers.see("/desk/polls/" + uuid + "/publish");
  }

  private static Form empty() {
    return Form.of(Map.of());
  }

  private static Response done(String uuid) {
    return Answers.see("/desk/polls/" + uuid);
  }
}
