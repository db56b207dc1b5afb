package org.phieukin.meeting;

import java.util.Map;

/**
 * A name and a position as the approved list has them.
 *
 * @param name not empty, at most 120 characters
 * @param post the position; may be empty, at most 300 characters
 */
public record PersonDetails(String name, String post) {
  /** As forms show them. */
  Map<String, String> fields() {
    return Map.of("name", name, "post", post);
  }
}
