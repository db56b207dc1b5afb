package org.phieukin.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A person's ballots as one bar of {@value #WIDTH} units, a part for each choice and one for the
 * unmarked.
 */
public record Bar(List<Part> parts, String equation) {
  /** The length of a whole bar. */
  public static final int WIDTH = 600;

  /** A part of a bar; {@code kind} is the number of the choice, or {@code unmarked}. */
  public record Part(String kind, int x, int width) {}

  static Bar of(Table.Row row, int collected) {
    var parts = new ArrayList<Part>();
    var terms = new ArrayList<String>();
    int before = 0;
    for (var cell : row.cells()) {
      parts.add(part(Integer.toString(cell.choice()), before, cell.count(), collected));
      terms.add(Integer.toString(cell.count()));
      before += cell.count();
    }
    parts.add(part("unmarked", before, row.unmarked(), collected));
    terms.add(Integer.toString(row.unmarked()));
    parts.removeIf(part -> part.width() == 0);
    return new Bar(List.copyOf(parts), String.join(" + ", terms) + " = " + collected);
  }

  private static Part part(String kind, int before, int count, int collected) {
    int whole = Math.max(collected, 1);
    int x = before * WIDTH / whole;
    return new Part(kind, x, (before + count) * WIDTH / whole - x);
  }
}
