package org.phieukin.box;

import java.util.function.Function;
import org.phieukin.site.Refusal.Why;

/** What became of a ballot that was handed in. */
public sealed interface CastOutcome {
  /**
   * Kept, now or {@code again}: the same bytes always get the same answer. One that was opened has
   * no receipt.
   */
  record Stored(String tracker, String receipt, boolean again) implements CastOutcome {
    @Override
    public <T> T fold(Function<Stored, T> stored, Function<Refused, T> refused) {
      return stored.apply(this);
    }
  }

  /** Not in the box, and why. */
  record Refused(Why why) implements CastOutcome {
    @Override
    public <T> T fold(Function<Stored, T> stored, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }

  /** Answers for both cases. */
  <T> T fold(Function<Stored, T> stored, Function<Refused, T> refused);
}
