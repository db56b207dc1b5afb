package org.phieukin.poll;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A named set of rules: data, not code (RULES, head). Read from {@code presets.yaml}.
 *
 * @param key its name in addresses and in the database
 * @param kind what polls under it are for
 * @param name how it is called
 * @param legalBasis its full name; a poll frozen before presets had one has none
 * @param heading of the ballot paper, where it is not the usual one of its kind; formerly {@code
 *     paper}
 * @param choices the labels of a line's choices, in the order of the ballot paper
 * @param base what percentages are shares of
 * @param blankAllowed whether lines may stay unmarked, as a poll starts out
 * @param quorum what share must be present before opening
 * @param uses the classes of the use of the result, shown to organizers and tellers alone
 * @param signature who signs the minutes for those who lead the meeting (RULES E)
 * @param letterhead what stands at the head of what is printed, beside the body that meets
 * @param papers how its minutes are headed besides; rules kept before there were such have none
 * @param bar what elects; there for elections alone
 * @param deadlines what must be done how many days before the vote (RULES A, B); may be empty
 * @param bodies words in the names of bodies whose meetings go by these rules; may be empty
 */
public record Preset(
    String key,
    PollKind kind,
    Words name,
    Optional<Words> legalBasis,
    @JsonAlias("paper") Optional<Words> heading,
    List<Words> choices,
    Base base,
    @JsonProperty(required = true) boolean blankAllowed,
    Optional<QuorumRule> quorum,
    List<Use> uses,
    Optional<Words> signature,
    Optional<Words> letterhead,
    Optional<PaperForm> papers,
    Optional<Bar> bar,
    List<DeadlineRule> deadlines,
    List<String> bodies) {
  /** Rules that a poll kept before presets had deadlines and uses have none. */
  public Preset {
    choices = choices == null ? List.of() : List.copyOf(choices);
    uses = uses == null ? List.of() : List.copyOf(uses);
    deadlines = deadlines == null ? List.of() : List.copyOf(deadlines);
    bodies = bodies == null ? List.of() : List.copyOf(bodies);
  }

  /** Whether a body of this name goes by these rules. */
  public boolean suits(String body) {
    var name = body.toLowerCase(Locale.ROOT);
    return bodies.stream().anyMatch(word -> name.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** Its full name, or the only one it has. */
  public Words basis() {
    return legalBasis.orElse(name);
  }

  /** Whether the number of all members must be entered for a poll under it. */
  public boolean asksMembers() {
    return base == Base.ALL_MEMBERS;
  }

  /** A text in both languages; the Vietnamese one is what the protocol carries. */
  public record Words(String vi, String en) {
    /** The text in a language, {@code vi} or {@code en}. */
    public String in(String language) {
      return language.startsWith("en") ? en : vi;
    }
  }

  /**
   * The form of papers that an office accepts (RULES G).
   *
   * @param motto what stands below the letterhead, for state bodies
   * @param star whether a star divides the body from the number, as on papers of the Party
   * @param number the line of the number, with {@code {symbol}} where the body's sign goes
   */
  public record PaperForm(
      Optional<Words> motto, @JsonProperty(required = true) boolean star, String number) {
    /** The line of the number; dots where the sign is not known. */
    public String numbered(String symbol) {
      return number.replace("{symbol}", symbol.isBlank() ? "………" : symbol);
    }
  }

  /** What a percentage is a share of. */
  public enum Base {
    /** The ballots collected. */
    COLLECTED,
    /** Those summoned, as the attendance of the meeting has it. */
    SUMMONED,
    /** All members of the body, a number that is entered with the poll. */
    ALL_MEMBERS
  }

  /** At least so much of the summoned: {@code times·present ≥ of·summoned}. */
  public record QuorumRule(
      @JsonProperty(required = true) int times, @JsonProperty(required = true) int of) {}

  /**
   * Something that must be done by the end of a day.
   *
   * @param key what it is; {@code dossiers}, {@code requests} and {@code answers} have a meaning
   * @param days how many days before the day of the vote
   */
  public record DeadlineRule(String key, @JsonProperty(required = true) int days, Words label) {}
}
