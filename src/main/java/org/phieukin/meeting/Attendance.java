package org.phieukin.meeting;

/**
 * How many were summoned and how many are there (RULES A).
 *
 * @param summoned 1 to 5000
 * @param present 0 to summoned
 */
public record Attendance(int summoned, int present) {
  /** Refuses numbers that cannot be. */
  public Attendance {
    if (summoned < 1 || summoned > 5000 || present < 0 || present > summoned) {
      throw new IllegalArgumentException("attendance out of range");
    }
  }

  /**
   * Whether {@code parts} of the present reach {@code of} of the summoned: 3·present ≥ 2·summoned.
   */
  public boolean reaches(int parts, int of) {
    return (long) parts * present >= (long) of * summoned;
  }
}
