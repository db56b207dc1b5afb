package org.phieukin.box;

import java.util.Optional;
import java.util.function.Function;
import org.phieukin.site.Refusal.Why;

/**
 * What became of a ballot in the transaction that puts it in.
 *
 * @param again whether it lay there before
 * @param why nothing where it is in the box
 */
record Kept(boolean again, Optional<Why> why) {
  static final Kept NOW = new Kept(false, Optional.empty());
  static final Kept AGAIN = new Kept(true, Optional.empty());

  static Kept not(Why why) {
    return new Kept(false, Optional.of(why));
  }

  <T> T fold(Function<Boolean, T> kept, Function<Why, T> refused) {
    return why.map(refused).orElseGet(() -> kept.apply(again));
  }
}
