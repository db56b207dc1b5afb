package org.phieukin.poll;

import java.util.Optional;
import java.util.OptionalInt;
import org.phieukin.site.Refusal.Why;

/**
 * What a number of slips handed out is held against (RULES A).
 *
 * @param made slips made for delegates and spare ones
 * @param present people who are there; nothing where it does not matter
 * @param back slips that came back: used, given up for paper, returned
 */
public record HandedOut(int made, OptionalInt present, int back) {
  /** What makes the number impossible, if anything; counting again would not help. */
  public Optional<Why> against(int issued) {
    if (issued < 0 || issued > made) {
      return Optional.of(Why.ISSUED_OVER_SLIPS);
    }
    boolean more = present.isPresent() && issued > present.getAsInt();
    return more ? Optional.of(Why.ISSUED_OVER_PRESENT) : Optional.empty();
  }

  /** How many more came back than were handed out. */
  public int excess(int issued) {
    return Math.max(0, back - issued);
  }

  /** How many slips that were handed out did not come back. */
  public int missing(int issued) {
    return Math.max(0, issued - back);
  }

  /** How many people who are there took no slip. */
  public int without(int issued) {
    return Math.max(0, present.orElse(issued) - issued);
  }
}
