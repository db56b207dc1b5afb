package org.phieukin.backup;

import java.util.function.IntConsumer;

/** Passes a number on when it has changed. */
final class Percents implements IntConsumer {
  private final IntConsumer to;
  private int said;

  Percents(IntConsumer to) {
    this.to = to;
  }

  @Override
  public void accept(int percent) {
    if (percent != said) {
      said = percent;
      to.accept(percent);
    }
  }
}
