package org.phieukin.poll;

/** Bare numbers of ballots and slips; the rooms that keep them implement it. */
public interface BallotCounter {
  /** How many ballots are in the box, exactly: for the desk. */
  int cast(String pollUuid);

  /** How many slips can be used: those made, without spare and void ones. */
  int slips(String pollUuid);

  /** How many spare slips there are. */
  int spare(String pollUuid);
}
