package org.phieukin.count.lamps;

/** What the script says while a browser recounts; {@code [n]} and the like are filled in there. */
public enum LampWord {
  FETCHING,
  READING,
  BALLOTS,
  OPENINGS,
  SENT,
  STOPPED,
  UNREACHABLE,
  FAULT;

  /** Its name in the page. */
  public String key() {
    return "lamp-" + name().toLowerCase();
  }
}
