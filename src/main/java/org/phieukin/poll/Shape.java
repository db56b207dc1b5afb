package org.phieukin.poll;

import io.quarkus.qute.TemplateEnum;

/** What a ballot paper asks, which follows from how many stand and how many seats there are. */
@TemplateEnum
public enum Shape {
  /** Every person is rated at one of the levels (RULES A). */
  LEVELS,
  /** One candidate: exactly one of the two boxes (RULES C). */
  ONE,
  /** As many candidates as seats: two boxes each; none marked does not count for that one. */
  EACH,
  /** More candidates than seats: a list of names, at most as many as there are seats. */
  LIST;

  /** The shape of an election. */
  public static Shape of(int candidates, int seats) {
    if (candidates > seats) {
      return LIST;
    }
    return candidates == 1 ? ONE : EACH;
  }

  /** Whether a line may stay unmarked; an empty list is a ballot of its own kind. */
  boolean blankAllowed() {
    return this != ONE;
  }
}
