package org.phieukin.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * A deadline of a meeting: its day counts as in time until its end.
 *
 * @param rule what the rules ask for
 * @param usual the day that follows from the rules and the day of the vote
 * @param due the day that this meeting set
 */
public record Deadline(DeadlineRules.Rule rule, LocalDate usual, LocalDate due) {
  /** All dossiers are in. */
  public static final String DOSSIERS = "dossiers";

  /** Written requests for explanation are in. */
  public static final String REQUESTS = "requests";

  /** The requests are answered. */
  public static final String ANSWERS = "answers";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** What it is, in addresses and forms. */
  public String key() {
    return rule.key();
  }

  /** The words for it in a language, {@code vi} or {@code en}. */
  public String in(String language) {
    return language.startsWith("en") ? rule.en() : rule.vi();
  }

  /** Whether the meeting set another day than the rules. */
  public boolean moved() {
    return !due.equals(usual);
  }

  /** Whether something of this day is late. */
  public boolean misses(LocalDate day) {
    return day.isAfter(due);
  }

  /** The day as people write it. */
  public String day() {
    return DAY.format(due);
  }

  /** The day of the rules as people write it. */
  public String usualDay() {
    return DAY.format(usual);
  }
}
