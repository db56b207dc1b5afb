package org.phieukin.poll;

import java.util.List;
import java.util.Optional;

/**
 * A named set of rules: data, not code (RULES, head). Read from {@code presets.yaml}.
 *
 * @param key its name in addresses and in the database
 * @param kind what polls under it are for
 * @param name how it is called
 * @param choices the labels of a line's choices, in the order of the ballot paper
 * @param base what percentages are shares of
 * @param blankAllowed whether lines may stay unmarked, as a poll starts out
 * @param quorum what share must be present before opening
 */
public record Preset(
    String key,
    PollKind kind,
    Words name,
    List<Words> choices,
    Base base,
    boolean blankAllowed,
    Optional<Quorum> quorum) {

  /** A text in both languages; the Vietnamese one is what the protocol carries. */
  public record Words(String vi, String en) {
    /** The text in a language, {@code vi} or {@code en}. */
    public String in(String language) {
      return language.startsWith("en") ? en : vi;
    }
  }

  /** What a percentage is a share of. */
  public enum Base {
    COLLECTED,
    SUMMONED,
    ALL_MEMBERS
  }

  /** At least so much of the summoned: {@code times·present ≥ of·summoned}. */
  public record Quorum(int times, int of) {}
}
