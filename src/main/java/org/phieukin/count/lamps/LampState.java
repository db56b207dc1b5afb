package org.phieukin.count.lamps;

/** How a lamp stands. */
public enum LampState {
  SERVER_AWAITED,
  SERVER_HOLDS,
  SERVER_REFUSED,
  BROWSER_AWAITED,
  BROWSER_AGREES,
  BROWSER_DIFFERS,
  OTHER_NONE,
  OTHER_AGREES,
  OTHER_DIFFERS;

  /** Whether the lamp is lit. */
  public boolean on() {
    return this == SERVER_HOLDS || this == BROWSER_AGREES || this == OTHER_AGREES;
  }

  /** Whether it stops the publication. */
  public boolean wrong() {
    return this == SERVER_REFUSED || this == BROWSER_DIFFERS || this == OTHER_DIFFERS;
  }

  /** How it looks. */
  public String mood() {
    return on() ? "on" : wrong() ? "wrong" : "off";
  }
}
