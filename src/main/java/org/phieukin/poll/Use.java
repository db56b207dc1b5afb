package org.phieukin.poll;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * A class of the use of the result (RULES A, B): who gets so many marks of a level falls into it.
 * It is compared and shown; what follows is for people to decide.
 *
 * @param level the level that is counted, from 1, in the order of the ballot paper
 * @param moreThan the count is above this share of the base
 * @param atLeast the count reaches this share of the base
 * @param lessThan the count is below this share of the base
 * @param when the condition in words
 * @param then what the rules provide for, in words
 */
public record Use(
    @JsonProperty(required = true) int level,
    Optional<Fraction> moreThan,
    Optional<Fraction> atLeast,
    Optional<Fraction> lessThan,
    Preset.Words when,
    Preset.Words then) {

  /** Whether a count falls into the class; of nothing, no share is reached. */
  public boolean covers(long count, long base) {
    return base > 0
        && moreThan.stream().allMatch(share -> share.compare(count, base) > 0)
        && atLeast.stream().allMatch(share -> share.compare(count, base) >= 0)
        && lessThan.stream().allMatch(share -> share.compare(count, base) < 0);
  }

  /** Where the class begins; exactly one of the two is there. */
  Fraction from() {
    return moreThan.or(() -> atLeast).orElseThrow();
  }

  /** Whether no count can fall into both. */
  boolean apartFrom(Use other) {
    return level != other.level || below(other) || other.below(this);
  }

  private boolean below(Use other) {
    return lessThan.stream().anyMatch(end -> end.compareTo(other.from()) <= 0);
  }
}
