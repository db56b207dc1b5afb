package org.phieukin.poll;

/** Bare numbers of ballots and slips; the rooms that keep them implement it. */
public interface BallotCounter {
  /** How many ballots are in the box, exactly: for the desk. */
  int cast(String pollUuid);

  /** How many slips can be used: those made, without spare and void ones. */
  int slips(String pollUuid);

  /** How many slips came back unused. */
  int returned(String pollUuid);

  /** How many slips were given up for a paper ballot. */
  int paper(String pollUuid);

  /** All slips of the print run in force, whatever became of them, spare ones too. */
  int made(String pollUuid);

  /** How many spare slips are left. */
  int spare(String pollUuid);
}
