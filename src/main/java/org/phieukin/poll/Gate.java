package org.phieukin.poll;

import java.util.List;
import java.util.Optional;
import org.phieukin.site.Refusal.Why;

/**
 * A reason why a step may not be taken yet. Rooms after this one implement it as CDI beans; the
 * checklist of the desk shows what every gate says, and no step is taken while one is shut.
 */
public interface Gate {
  /** What is missing before this poll may take the step; empty where nothing is. */
  Optional<Why> missing(Poll poll, Step step);

  /** The same where a gate looks at several things at once: all that is missing. */
  default List<Why> allMissing(Poll poll, Step step) {
    return missing(poll, step).stream().toList();
  }
}
