package org.phieukin.desk;

import java.util.Arrays;
import java.util.List;
import org.phieukin.poll.Preset;
import org.phieukin.poll.Step;
import org.phieukin.site.Refusal.Why;

/** What the checklist of a step asks for, and the refusal that says it is missing. */
public enum Check {
  TITLE(Step.FREEZE, Why.TITLE_MISSING, "edit"),
  PEOPLE(Step.FREEZE, Why.LINES_MISSING, "edit"),
  DIFFERENT(Step.FREEZE, Why.LINES_ALIKE, "edit"),
  KEYS(Step.FREEZE, Why.KEYS_NOT_READY, "commission"),
  MEMBERS(Step.FREEZE, Why.MEMBERS_MISSING, "edit"),
  ADDRESS(Step.OPEN, Why.ADDRESS_UNKNOWN, "venue"),
  SLIPS(Step.OPEN, Why.SLIPS_MISSING, "slips"),
  ATTENDANCE(Step.OPEN, Why.ATTENDANCE_MISSING, "attendance"),
  QUORUM(Step.OPEN, Why.QUORUM_MISSING, "attendance"),
  BAR(Step.OPEN, Why.BAR_UNCONFIRMED, "#bar"),
  BODY(Step.OPEN, Why.MEMBERS_TOO_FEW, "attendance"),
  REHEARSED(Step.OPEN, Why.REHEARSAL_RUNNING, ""),
  EMPTY(Step.OPEN, Why.BOX_NOT_EMPTY, ""),
  MANY(Step.OPEN, Why.BALLOTS_TOO_FEW, "slips"),
  PAPERS(Step.OPEN, Why.PAPER_TOO_FEW, "paper"),
  TABLETS(Step.OPEN, Why.TABLETS_TOO_FEW, "paper"),
  EXPECTED(Step.COUNT, Why.PAPER_EXPECTED, "paper"),
  HANDCOUNT(Step.COUNT, Why.PAPER_NOT_COUNTED, "paper"),
  HANDOUT(Step.COUNT, Why.PAPER_OVER_HANDED_OUT, "paper"),
  SEALED(Step.COUNT, Why.SLIPS_UNSEALED, "sealing"),
  GIVEN(Step.COUNT, Why.KEYS_AWAITED, "keys"),
  ISSUED(Step.PUBLISH, Why.ISSUED_MISSING, "#issued"),
  BALANCE(Step.PUBLISH, Why.COLLECTED_OVER_ISSUED, "#issued"),
  LEDGER(Step.PUBLISH, Why.RETURNED_SLIP_USED, "ledger"),
  EXPLAINED(Step.PUBLISH, Why.MISSING_UNEXPLAINED, "ledger#explain"),
  FEW(Step.PUBLISH, Why.FEW_BALLOTS, "few"),
  SERVER(Step.PUBLISH, Why.RECOUNT_AWAITED, "publish"),
  BROWSER(Step.PUBLISH, Why.BROWSER_AWAITED, "publish");

  private final Step step;
  private final Why why;
  private final String place;

  Check(Step step, Why why, String place) {
    this.step = step;
    this.why = why;
    this.place = place;
  }

  /** The checks of a step under some rules. */
  static List<Check> of(Step step, Preset rules) {
    return Arrays.stream(values())
        .filter(check -> check.step == step)
        .filter(check -> check.asked(rules))
        .toList();
  }

  private boolean asked(Preset rules) {
    return switch (this) {
      case MEMBERS, BODY -> rules.asksMembers();
      case ATTENDANCE ->
          rules.quorum().isPresent()
              || rules.bar().isPresent()
              || rules.base() == Preset.Base.SUMMONED;
      case BAR -> rules.bar().isPresent();
      case QUORUM -> rules.quorum().isPresent();
      default -> true;
    };
  }

  /** Whether it says something only once it is known who was summoned. */
  boolean counts() {
    return this == QUORUM || this == BAR;
  }

  /** The refusals that say it is missing, or that it is there and wrong. */
  List<Why> whys() {
    return switch (this) {
      case SERVER -> List.of(why, Why.RECOUNT_REFUSED);
      case BROWSER -> List.of(why, Why.BROWSER_DIFFERS);
      default -> List.of(why);
    };
  }

  /** Where it can be mended: a page of the poll, or {@code attendance} of its meeting. */
  String place() {
    return place;
  }
}
