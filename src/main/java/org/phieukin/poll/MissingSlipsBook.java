package org.phieukin.poll;

/** Keeps why slips are missing; the room that knows the used ones implements it. */
public interface MissingSlipsBook {
  /** The longest explanation. */
  int LONGEST = 2000;

  /** Says why slips are missing, after closing and before publication. */
  void explain(String pollUuid, String text, Approvals by);
}
