package org.phieukin.count.commission;

import io.quarkus.qute.TemplateEnum;

/** Who opens the boxes of a meeting; the server's own key is always one of those needed. */
@TemplateEnum
public enum Custody {
  /** The server alone: its operator could open ballots. */
  SERVER,
  /** The server and every member: one lost key loses the result. */
  ALL,
  /** The server and so many of the members (PROTOCOL §9). */
  THRESHOLD;

  /** Whether members hold keys. */
  public boolean shared() {
    return this != SERVER;
  }
}
