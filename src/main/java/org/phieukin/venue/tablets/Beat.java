package org.phieukin.venue.tablets;

import java.util.Optional;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/**
 * What a numbered tablet says of itself every minute; of what it shows it says nothing.
 *
 * @param battery the charge in per cent; nothing where its browser does not tell
 * @param lost how often it could not reach the server since it last did
 */
public record Beat(int number, Optional<Integer> battery, boolean charging, int lost) {
  /** The highest number a tablet can have. */
  public static final int MOST = 200;

  private static final int MOST_LOST = 1000;

  /** What was sent, if a tablet can say so. @throws Refusal NOT_UNDERSTOOD otherwise */
  static Beat of(Integer number, Integer battery, Boolean charging, Integer lost) {
    boolean sound =
        within(number, 1, MOST)
            && (battery == null || within(battery, 0, 100))
            && (lost == null || within(lost, 0, MOST_LOST));
    if (!sound) {
      throw new Refusal(Why.NOT_UNDERSTOOD);
    }
    return new Beat(
        number,
        Optional.ofNullable(battery),
        Boolean.TRUE.equals(charging),
        lost == null ? 0 : lost);
  }

  private static boolean within(Integer number, int least, int most) {
    return number != null && number >= least && number <= most;
  }
}
