package org.phieukin.meeting;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;

/** Names that stand on a list more than once: two people, or one by mistake. */
final class Twice {
  private Twice() {}

  /** These names, between commas, in the order of the list; marks and case count for nothing. */
  static String of(List<String> names) {
    var known = new HashSet<String>();
    var again = new LinkedHashSet<String>();
    for (var name : names) {
      if (!known.add(Folding.folded(name))) {
        again.add(name);
      }
    }
    return String.join(", ", again);
  }
}
