package org.phieukin.witness;

import java.util.Map;
import java.util.TreeMap;
import org.phieukin.record.ChainEnd;

/**
 * What was acknowledged.
 *
 * @param head how far the record reached
 * @param ballots how many ballots lay in the box of each poll, cast or opened
 * @param restored whether it came with a backup to a machine that had no witness: then two people
 *     say whether this is the newest there is
 */
public record Witnessed(ChainEnd head, Map<String, Integer> ballots, boolean restored) {
  /** Nothing yet. */
  public static final Witnessed NOTHING = new Witnessed(ChainEnd.START, Map.of(), false);

  /** Keeps a copy, in one order. */
  public Witnessed {
    ballots = Map.copyOf(ballots);
  }

  /** The same with what is there now, where that is more: no number is ever lowered. */
  Witnessed raised(ChainEnd end, Map<String, Integer> there) {
    var most = new TreeMap<>(ballots);
    there.forEach((poll, number) -> most.merge(poll, number, Math::max));
    return new Witnessed(end.height() > head.height() ? end : head, most, restored);
  }

  /** The same as it came with a backup. */
  public Witnessed fromBackup() {
    return new Witnessed(head, ballots, true);
  }
}
