package org.phieukin.ledger.dice;

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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.phieukin.access.SignedIn;
import org.phieukin.ledger.LedgerView;
import org.phieukin.ledger.LedgerViews;
import org.phieukin.ledger.Returns.Obstacle;
import org.phieukin.ledger.TypedSlipNumbers;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.HeadBeside;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;
import org.phieukin.site.Answers;
import org.phieukin.site.Flaw;
import org.phieukin.site.Form;

/** Dice thrown in public draw tablets; what came of trying them is kept by two people. */
@Path("/desk/polls/{uuid}/dice")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class DicePage {
  private static final int LONGEST_REMARK = 300;

  @Inject DiceTrials trials;
  @Inject LedgerViews polls;
  @Inject HeadBeside second;
  @Inject SignedIn signedIn;

  /** The page: what is to be typed, or what was drawn and what came of it. */
  public record View(
      LedgerView poll,
      Form form,
      Optional<DiceTrials.View> trial,
      List<Obstacle> obstacles,
      String actor) {
    /** Whether tablets can be drawn now. */
    public boolean drawable() {
      return trial.isEmpty()
          && (poll.state() == PollState.OPEN || poll.state() == PollState.PAUSED);
    }

    /** Whether it is to be said what came of it. */
    public boolean awaited() {
      return trial.isPresent() && trial.get().concluded().isEmpty() && poll.returnable();
    }
  }

  @CheckedTemplate(basePath = "ledger")
  static class Templates {
    static native TemplateInstance dice(View view);
  }

  /** The page. */
  @GET
  public TemplateInstance page(String uuid) {
    return page(uuid, Form.of(Map.of()), List.of());
  }

  private TemplateInstance page(String uuid, Form form, List<Obstacle> obstacles) {
    var poll = polls.of(uuid);
    return Templates.dice(new View(poll, form, trials.of(uuid), obstacles, signedIn.name()));
  }

  /** Takes what the dice show. */
  @POST
  public Response draw(String uuid, MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    int tablets = form.number("tablets", 1, Draw.MOST_TABLETS).orElse(1);
    int drawn = form.number("drawn", 1, tablets).orElse(1);
    var dice = form.required("dice", 200).replaceAll("[\\s,.;-]+", "");
    if (!dice.matches("[1-6]{" + Draw.FEWEST_THROWS + "," + Draw.MOST_THROWS + "}")) {
      form.mark("dice", Flaw.NOT_DICE);
    }
    if (form.flawed()) {
      return Answers.again(page(uuid, form, List.of()));
    }
    trials.draw(new Draw(uuid, tablets, drawn, dice), signedIn.name());
    return back(uuid);
  }

  /** Takes what came of it, from two people. */
  @POST
  @Path("outcome")
  public Response conclude(String uuid, MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    var outcome = outcome(form);
    var remark = form.optional("remark", LONGEST_REMARK);
    if (outcome.equals(Optional.of(TrialOutcome.WRONG)) && remark.isEmpty()) {
      form.mark("remark", Flaw.MISSING);
    }
    var obstacles = new ArrayList<Obstacle>();
    var numbers = TypedSlipNumbers.numbers(form, obstacles);
    var other = second.teller(form, meeting(uuid));
    if (!form.flawed() && obstacles.isEmpty()) {
      var both = Approvals.both(signedIn.name(), other);
      obstacles.addAll(trials.conclude(uuid, outcome.orElseThrow(), remark, numbers, both));
    }
    if (!obstacles.isEmpty()) {
      form.mark("numbers", Flaw.SLIPS_WRONG);
    }
    return form.flawed() ? Answers.again(page(uuid, form, obstacles)) : back(uuid);
  }

  private static Optional<TrialOutcome> outcome(Form form) {
    var chosen =
        Arrays.stream(TrialOutcome.values())
            .filter(one -> one.name().equals(form.text("outcome")))
            .findFirst();
    if (chosen.isEmpty()) {
      form.mark("outcome", Flaw.UNKNOWN_CHOICE);
    }
    return chosen;
  }

  @Transactional
  String meeting(String uuid) {
    return Poll.get(uuid).meetingUuid();
  }

  private static Response back(String uuid) {
    return Answers.see("/desk/polls/" + uuid + "/dice");
  }
}
