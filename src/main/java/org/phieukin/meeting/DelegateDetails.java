package org.phieukin.meeting;

import java.util.Map;

/**
 * Somebody on the roll.
 *
 * @param name not empty, at most 120 characters
 * @param unit where they belong; may be empty, at most 200 characters
 * @param seat may be empty, at most 20 characters
 */
public record DelegateDetails(String name, String unit, String seat) {
  /** As forms show them. */
  Map<String, String> fields() {
    return Map.of("name", name, "unit", unit, "seat", seat);
  }
}
