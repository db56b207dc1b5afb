package org.phieukin.poll;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What elects: {@code times·votes > over}, in integers (RULES C). With {@code times: 2} that is
 * more than half.
 *
 * @param over what the votes are held against
 */
public record Bar(
    @JsonProperty(required = true) int times, @JsonProperty(required = true) Preset.Base over) {
  private static final int MOST = 1000;

  /** Whether so many votes are above the bar of so many people. */
  public boolean passed(int votes, int people) {
    return (long) times * votes > people;
  }

  /** The fewest votes that are. */
  public int needed(int people) {
    return people / times + 1;
  }

  /** Whether it can be: held against a number that the chair confirms before opening. */
  boolean sane() {
    return times >= 1 && times <= MOST && over == Preset.Base.SUMMONED;
  }
}
