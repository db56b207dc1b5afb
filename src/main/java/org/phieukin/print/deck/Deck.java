package org.phieukin.print.deck;

import java.util.List;

/**
 * The slides of an announcement, in the order in which they are shown.
 *
 * @param title what it announces, for whoever looks for the file
 * @param foot what stands at the foot of every slide
 */
public record Deck(String title, String language, String foot, List<Slide> slides) {
  /** Keeps its own copy. */
  public Deck {
    slides = List.copyOf(slides);
  }
}
