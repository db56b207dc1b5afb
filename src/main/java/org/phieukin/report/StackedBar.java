package org.phieukin.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A person's ballots as one bar, a part for each choice and one for the rest. All parts are equally
 * thick, so that none looks like less than it is; textures tell them apart without colours.
 */
public record StackedBar(List<Part> parts, String equation) {
  /** The textures that the page has, one a choice. */
  private static final int TEXTURES = 3;

  /** Keeps its own copy. */
  public StackedBar {
    parts = List.copyOf(parts);
  }

  /**
   * A part of a bar.
   *
   * @param kind which texture: the number of the choice, or {@code rest}
   * @param from where it begins, in percent of the whole bar with a point
   * @param length how long it is, likewise
   */
  public record Part(String kind, String from, String length) {}

  static StackedBar of(Table.Row row, int collected) {
    return of(row.cells().stream().map(Table.Cell::count).toList(), row.unmarked(), collected);
  }

  /** Votes for and against a candidate, or votes alone on a list. */
  static StackedBar of(ElectionTable.Candidate one, int collected) {
    var counts = new ArrayList<>(List.of(one.votes()));
    // Against is the third texture: the second one says "confidence" on every other page.
    one.against().ifPresent(against -> counts.addAll(List.of(0, against)));
    return of(counts, collected - counts.stream().mapToInt(n -> n).sum(), collected);
  }

  private static StackedBar of(List<Integer> counts, int rest, int collected) {
    var parts = new ArrayList<Part>();
    var terms = new ArrayList<String>();
    int before = 0;
    for (int count : counts) {
      int texture = Math.min(terms.size(), TEXTURES - 1);
      parts.add(part(Integer.toString(texture), before, count, collected));
      terms.add(Integer.toString(count));
      before += count;
    }
    parts.add(part("rest", before, rest, collected));
    terms.add(Integer.toString(rest));
    parts.removeIf(part -> part.length().equals("0.00"));
    return new StackedBar(parts, String.join(" + ", terms) + " = " + collected);
  }

  private static Part part(String kind, int before, int count, int collected) {
    return new Part(kind, share(before, collected), share(count, collected));
  }

  /** How far so many reach along the bar. */
  static String share(int count, int collected) {
    return String.format(Locale.ROOT, "%.2f", 100.0 * count / Math.max(collected, 1));
  }
}
