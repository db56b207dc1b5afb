package org.phieukin.slip;

import java.util.List;

/**
 * The public credentials of one print run, as the browser that made the codes sends them.
 *
 * @param good those of the slips for delegates
 * @param spare those of the slips kept for an exchange
 */
public record SlipBatch(List<String> good, List<String> spare) {
  /** The most slips one poll may have. */
  public static final int MOST = 5000;

  /** Keeps its own copies. */
  public SlipBatch {
    good = List.copyOf(good);
    spare = List.copyOf(spare);
  }
}
