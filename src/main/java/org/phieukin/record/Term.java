package org.phieukin.record;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The keys that facts carry instead of words, so that each has its word in every language. */
public enum Term {
  ORGANIZER,
  TELLER,
  SERVER,
  ALL,
  THRESHOLD;

  /** The terms of a fact's text, divided by commas; nothing where it is not made of terms alone. */
  static List<Term> in(String text) {
    var parts = Arrays.stream(text.split("[^A-Za-z]+")).filter(part -> !part.isEmpty()).toList();
    var known =
        parts.stream()
            .map(part -> part.toUpperCase(Locale.ROOT))
            .filter(part -> Arrays.stream(values()).anyMatch(term -> term.name().equals(part)))
            .map(Term::valueOf)
            .toList();
    return known.size() == parts.size() ? known : List.of();
  }
}
