package org.phieukin.count;

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
import java.util.Map;
import java.util.Optional;
import org.phieukin.access.SignedIn;
import org.phieukin.paper.SecrecyLimits;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.HeadBeside;
import org.phieukin.poll.Poll;
import org.phieukin.site.Answers;
import org.phieukin.site.Form;
import org.phieukin.site.Refusal.Why;

/** Two people approve that a result of few ballots is published, with the consequence named. */
@Path("/desk/polls/{uuid}/few")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class FewBallotsPage {
  @Inject FewBallots few;
  @Inject SecrecyLimits fewest;
  @Inject HeadBeside second;
  @Inject SignedIn signedIn;

  /** The question; {@code why} says which number is small. */
  public record View(
      String uuid, String title, Why why, int number, int fewest, String actor, Form form) {
    /** Whether it is this number. */
    public boolean few(String name) {
      return why.name().equals(name);
    }
  }

  @CheckedTemplate(basePath = "count")
  static class Templates {
    static native TemplateInstance few(View view);
  }

  /** The question; where there is none any more, the poll. */
  @GET
  public Response page(String uuid) {
    return question(uuid, Form.of(Map.of()))
        .map(view -> Response.ok(Templates.few(view)).type("text/html;charset=utf-8").build())
        .orElseGet(() -> back(uuid));
  }

  /** Takes the approval of both. */
  @POST
  public Response approve(String uuid, MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    var view = question(uuid, form);
    if (view.isEmpty()) {
      return back(uuid);
    }
    var head = second.teller(form, meeting(uuid));
    if (form.flawed()) {
      return Answers.again(Templates.few(view.get()));
    }
    few.approve(uuid, Approvals.both(signedIn.name(), head));
    return back(uuid);
  }

  @Transactional
  Optional<View> question(String uuid, Form form) {
    var poll = Poll.get(uuid);
    if (!few.awaited(poll) || few.approval(poll).isPresent()) {
      return Optional.empty();
    }
    var why = few.exposed(poll).orElseThrow();
    var numbers = few.numbers(uuid);
    int number =
        switch (why) {
          case PAPER_TOO_FEW -> numbers.papers();
          case TABLETS_TOO_FEW -> numbers.tablets();
          default -> numbers.all();
        };
    int least = why == Why.BALLOTS_TOO_FEW ? fewest.ballots() : fewest.ofOneKind();
    return Optional.of(new View(uuid, poll.title(), why, number, least, signedIn.name(), form));
  }

  @Transactional
  String meeting(String uuid) {
    return Poll.get(uuid).meetingUuid();
  }

  private static Response back(String uuid) {
    return Answers.see("/desk/polls/" + uuid);
  }
}
