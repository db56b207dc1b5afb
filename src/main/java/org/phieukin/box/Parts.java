package org.phieukin.box;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Goes through many rows a part at a time: what a box holds need not fit into memory. */
final class Parts {
  /** So many ballots are read at once. */
  static final int SIZE = 100;

  private Parts() {}

  /** One part after the other, in order. */
  static <T> void of(List<T> all, Consumer<List<T>> part) {
    IntStream.iterate(0, at -> at < all.size(), at -> at + SIZE)
        .forEach(at -> part.accept(all.subList(at, Math.min(all.size(), at + SIZE))));
  }
}
