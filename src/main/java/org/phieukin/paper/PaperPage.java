package org.phieukin.paper;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.phieukin.access.SecondSignIn;
import org.phieukin.access.SignedIn;
import org.phieukin.ledger.Exchanges;
import org.phieukin.ledger.LedgerView;
import org.phieukin.ledger.LedgerViews;
import org.phieukin.ledger.Returns.Obstacle;
import org.phieukin.ledger.TypedSlipNumbers;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.Poll;
import org.phieukin.site.Answers;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;
import org.phieukin.slip.SlipBatch;

/** Paper ballots of a poll: how many are expected, and the slips given up for them. */
@Path("/desk/polls/{uuid}/paper")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PaperPage {
  @Inject PaperBallots papers;
  @Inject LedgerViews views;
  @Inject SecrecyLimits fewest;
  @Inject SecondSignIn second;
  @Inject SignedIn signedIn;

  /**
   * The page.
   *
   * @param expected how many paper ballots; 0 for none
   * @param fewest the fewest that may be expected
   */
  public record View(
      LedgerView poll,
      String actor,
      int expected,
      int fewest,
      Form plan,
      Form form,
      List<Obstacle> obstacles) {
    /** Keeps its own copy. */
    public View {
      obstacles = List.copyOf(obstacles);
    }

    /** Whether the number expected can be changed. */
    public boolean plannable() {
      return Exchanges.possible(poll.state());
    }

    /** Whether it may still be said that none was handed out. */
    public boolean deniable() {
      return poll.closed() && expected > 0 && !poll.ledger().onPaper();
    }

    /** Whether slips can be given up now. */
    public boolean open() {
      return expected > 0 && PaperBallots.possible(poll.state());
    }
  }

  @CheckedTemplate(basePath = "paper")
  static class Templates {
    static native TemplateInstance paper(View view);
  }

  /** The page. @throws org.phieukin.site.Refusal NOT_FROZEN_YET for a draft */
  @GET
  public TemplateInstance page(String uuid) {
    return page(uuid, planned(uuid), Form.of(Map.of()), List.of());
  }

  private TemplateInstance page(String uuid, Form plan, Form form, List<Obstacle> obstacles) {
    return Templates.paper(
        new View(
            views.of(uuid),
            signedIn.name(),
            expected(uuid),
            fewest.ofOneKind(),
            plan,
            form,
            obstacles));
  }

  private Form planned(String uuid) {
    return Form.of(Map.of("expected", Integer.toString(expected(uuid))));
  }

  @Transactional
  int expected(String uuid) {
    Poll.get(uuid).parameters();
    return PaperPlan.expected(uuid);
  }

  /** Says how many paper ballots are expected. */
  @POST
  public Response expect(String uuid, MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    var number = form.number("expected", 0, SlipBatch.MOST);
    if (!form.flawed()) {
      papers
          .expect(uuid, number.orElseThrow(), by())
          .ifPresent(flaw -> form.mark("expected", flaw));
    }
    return form.flawed()
        ? Answers.again(page(uuid, form, Form.of(Map.of()), List.of()))
        : Answers.see("/desk/polls/" + uuid + "/paper");
  }

  /** An address that was typed or reloaded leads to the form. */
  @GET
  @Path("slips")
  public Response form(String uuid) {
    return Answers.see("/desk/polls/" + uuid + "/paper");
  }

  /** Voids the slips of these numbers, all or none. */
  @POST
  @Path("slips")
  public Response handOut(String uuid, MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    views.of(uuid);
    var obstacles = new ArrayList<Obstacle>();
    var numbers = TypedSlipNumbers.numbers(form, obstacles);
    var other = views.of(uuid).closed() ? second.of(form) : "";
    if (!form.flawed() && obstacles.isEmpty()) {
      var by = other.isEmpty() ? by() : Approvals.both(signedIn.name(), other);
      papers.handOut(uuid, numbers, by).ifPresent(obstacles::add);
    }
    if (!obstacles.isEmpty()) {
      form.mark("numbers", Flaw.SLIPS_WRONG);
    }
    return form.flawed()
        ? Answers.again(page(uuid, planned(uuid), form, obstacles))
        : Answers.see("/desk/polls/" + uuid + "/paper#handed-out");
  }

  private Approvals by() {
    return Approvals.by(signedIn.name());
  }
}
