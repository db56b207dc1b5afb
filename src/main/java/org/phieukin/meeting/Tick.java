package org.phieukin.meeting;

import java.util.Map;

/**
 * What the door says of somebody.
 *
 * @param reason why they are absent; it belongs to an absence alone and is empty otherwise
 */
public record Tick(Presence presence, String reason) {
  /** Drops a reason that belongs to nothing. */
  public Tick {
    reason = presence == Presence.ABSENT ? reason : "";
  }

  /** As the page at the door shows it. */
  Map<String, String> fields() {
    return Map.of("presence", presence.name(), "reason", reason);
  }
}
