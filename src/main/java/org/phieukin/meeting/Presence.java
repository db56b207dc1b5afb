package org.phieukin.meeting;

/** Whether somebody who was summoned is there. */
public enum Presence {
  UNKNOWN,
  PRESENT,
  ABSENT
}
