package org.phieukin.ledger.dice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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

/** The forms about tablets drawn by dice, the same at the desk and with the tellers. */
@ApplicationScoped
class DiceForms {
  private static final int LONGEST_REMARK = 300;

  @Inject DiceTrials trials;
  @Inject LedgerViews polls;
  @Inject HeadBeside second;
  @Inject SignedIn signedIn;

  /** Whose page it is: the start of its addresses, and where it leads back to. */
  enum Side {
    DESK("/desk"),
    TELLERS("/tellers");

    private final String root;

    Side(String root) {
      this.root = root;
    }

    /** The page's address. */
    String address(String uuid) {
      return root + "/polls/" + uuid + "/dice";
    }

    /** The page it was reached from. */
    String from(String uuid) {
      return this == DESK ? root + "/polls/" + uuid : root;
    }
  }

  /** The page: what is to be typed, or what was drawn and what came of it. */
  public record View(
      LedgerView poll,
      Side side,
      Form form,
      Optional<DiceTrials.View> trial,
      List<Obstacle> obstacles,
      String actor) {
    /** The page's own address. */
    public String address() {
      return side.address(poll.uuid());
    }

    /** The page it was reached from. */
    public String back() {
      return side.from(poll.uuid());
    }

    /** Whether the way back leads to the poll's page at the desk. */
    public boolean desk() {
      return side == Side.DESK;
    }

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

  TemplateInstance page(Side side, String uuid) {
    return page(side, uuid, Form.of(Map.of()), List.of());
  }

  private TemplateInstance page(Side side, String uuid, Form form, List<Obstacle> obstacles) {
    var poll = polls.of(uuid);
    return Templates.dice(new View(poll, side, form, trials.of(uuid), obstacles, signedIn.name()));
  }

  /** Takes what the dice show. */
  Response draw(Side side, String uuid, MultivaluedMap<String, String> fields) {
    var form = Form.sent(fields);
    int tablets = form.number("tablets", 1, Draw.MOST_TABLETS).orElse(1);
    int drawn = form.number("drawn", 1, tablets).orElse(1);
    var dice = form.required("dice", 200).replaceAll("[\\s,.;-]+", "");
    if (!dice.matches("[1-6]{" + Draw.FEWEST_THROWS + "," + Draw.MOST_THROWS + "}")) {
      form.mark("dice", Flaw.NOT_DICE);
    }
    if (form.flawed()) {
      return Answers.again(page(side, uuid, form, List.of()));
    }
    trials.draw(new Draw(uuid, tablets, drawn, dice), signedIn.name());
    return back(side, uuid);
  }

  /** Takes what came of it, from two people. */
  Response conclude(Side side, String uuid, MultivaluedMap<String, String> fields) {
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
    return form.flawed() ? Answers.again(page(side, uuid, form, obstacles)) : back(side, uuid);
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

  private static Response back(Side side, String uuid) {
    return Answers.see(side.address(uuid));
  }
}
