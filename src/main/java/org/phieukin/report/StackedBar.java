package org.phieukin.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A person's ballots as one bar of {@value #WIDTH} units, a part for each choice and one for the
 * unmarked.
 */
public record StackedBar(List<Part> parts, String equation) {
  /** The length of a whole bar. */
  public static final int WIDTH = 600;

  /** Heights by choice, ever lower, for eyes that do not tell the colours apart. */
  private static final List<Integer> HEIGHTS = List.of(22, 15, 8);

  private static final int UNMARKED = 3;

  /** A part of a bar; {@code kind} is the number of the choice, or {@code unmarked}. */
  public record Part(String kind, int x, int width, int height) {
    /** Where it begins, so that all parts stand on one line. */
    public int y() {
      return HEIGHTS.get(0) - height;
    }
  }

  static StackedBar of(Table.Row row, int collected) {
    var parts = new ArrayList<Part>();
    var terms = new ArrayList<String>();
    int before = 0;
    for (var cell : row.cells()) {
      int height = HEIGHTS.get(Math.min(cell.choice(), HEIGHTS.size() - 1));
      parts.add(part(Integer.toString(cell.choice()), before, cell.count(), collected, height));
      terms.add(Integer.toString(cell.count()));
      before += cell.count();
    }
    parts.add(part("unmarked", before, row.unmarked(), collected, UNMARKED));
    terms.add(Integer.toString(row.unmarked()));
    parts.removeIf(part -> part.width() == 0);
    return new StackedBar(List.copyOf(parts), String.join(" + ", terms) + " = " + collected);
  }

  private static Part part(String kind, int before, int count, int collected, int height) {
    int whole = Math.max(collected, 1);
    int x = before * WIDTH / whole;
    return new Part(kind, x, (before + count) * WIDTH / whole - x, height);
  }
}
