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
 * @param deadlines what must be done how many days before the vote (RULES A, B); may be empty
 */
public record Preset(
    String key,
    PollKind kind,
    Words name,
    List<Words> choices,
    Base base,
    boolean blankAllowed,
    Optional<Quorum> quorum,
    List<Deadline> deadlines) {
  /** Rules that a poll kept before presets had deadlines have none. */
  public Preset {
    deadlines = deadlines == null ? List.of() : List.copyOf(deadlines);
  }

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

  /**
   * Something that must be done by the end of a day.
   *
   * @param key what it is; {@code dossiers}, {@code requests} and {@code answers} have a meaning
   * @param days how many days before the day of the vote
   */
  public record Deadline(String key, int days, Words label) {}
}
