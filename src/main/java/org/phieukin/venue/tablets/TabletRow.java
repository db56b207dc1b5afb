package org.phieukin.venue.tablets;

import java.util.Optional;

/**
 * A numbered tablet on the desk.
 *
 * @param lost how often it could not reach the server while it was watched
 * @param minutes how long ago it was heard, in whole minutes
 */
public record TabletRow(
    int number, Optional<Integer> battery, boolean charging, int lost, int minutes) {
  private static final int LOW = 20;
  private static final int LATE = 3;

  static TabletRow of(Beat beat, int lost, int minutes) {
    return new TabletRow(beat.number(), beat.battery(), beat.charging(), lost, minutes);
  }

  /** The charge; only where its browser tells. */
  public int charge() {
    return battery.orElseThrow();
  }

  /** Whether it should be plugged in. */
  public boolean low() {
    return !charging && battery.filter(charge -> charge <= LOW).isPresent();
  }

  /** Whether it has not been heard for longer than its rhythm allows. */
  public boolean silent() {
    return minutes >= LATE;
  }

  /** Whether somebody should have a look at it. */
  public boolean wanting() {
    return low() || silent() || lost > 0;
  }
}
