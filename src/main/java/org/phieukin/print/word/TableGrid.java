package org.phieukin.print.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/**
 * Where the cells of a table lie once rows and columns are counted out.
 *
 * @param heads how many of the first rows are its head
 */
record TableGrid(List<List<Spot>> rows, int heads, int columns) {
  private static final int WIDEST = 26;
  private static final int NARROWEST = 7;

  /** Whether a cell begins here, or one from the left or from above reaches to here. */
  enum Place {
    OWN,
    BESIDE,
    BELOW
  }

  /** One place of the grid, and how far its cell reaches from where it begins. */
  record Spot(Element cell, Place place, int columns, int rows) {
    static Spot own(Element cell) {
      var text = cell.getAttribute("colspan");
      return new Spot(cell, Place.OWN, text.isEmpty() ? 1 : Integer.parseInt(text), 1);
    }

    private Spot at(Place other, int deep) {
      return new Spot(cell, other, columns, deep);
    }
  }

  static TableGrid of(Element table) {
    var lines = table.getElementsByTagName("tr");
    var rows = new ArrayList<List<Spot>>();
    int heads = 0;
    for (int at = 0; at < lines.getLength(); at++) {
      var line = (Element) lines.item(at);
      rows.add(row(line));
      heads += ((Element) line.getParentNode()).getTagName().equals("thead") ? 1 : 0;
    }
    int columns = rows.stream().mapToInt(List::size).max().orElse(1);
    rows.forEach(row -> fill(row, columns, table));
    for (int at = 0; at + 1 < rows.size(); at++) {
      join(rows.get(at), rows.get(at + 1));
    }
    return new TableGrid(rows, heads, columns);
  }

  private static List<Spot> row(Element line) {
    var row = new ArrayList<Spot>();
    for (var child : WordText.children(line)) {
      if (child instanceof Element cell) {
        var spot = Spot.own(cell);
        row.add(spot);
        row.addAll(Collections.nCopies(spot.columns() - 1, spot.at(Place.BESIDE, 1)));
      }
    }
    return row;
  }

  private static void fill(List<Spot> row, int columns, Element table) {
    while (row.size() < columns) {
      row.add(Spot.own(table.getOwnerDocument().createElement("td")));
    }
  }

  /** An empty head that leaves its place to the one below is one cell with it. */
  private static void join(List<Spot> upper, List<Spot> lower) {
    for (int column = 0; column < upper.size(); column++) {
      if (WordLook.is(upper.get(column).cell(), "up")) {
        var both = lower.get(column);
        upper.set(column, both.at(Place.OWN, 2));
        lower.set(column, both.at(Place.BELOW, 1));
      }
    }
  }

  /** The width of every column in hundredths, by the longest text in it; equal without a grid. */
  List<Integer> widths(boolean byText) {
    var weights = IntStream.range(0, columns).map(column -> byText ? weight(column) : 1).toArray();
    int all = IntStream.of(weights).sum();
    return IntStream.of(weights).mapToObj(weight -> Math.max(1, weight * 100 / all)).toList();
  }

  private int weight(int column) {
    return rows.stream()
        .filter(row -> column < row.size())
        .map(row -> row.get(column))
        .filter(spot -> spot.place() == Place.OWN && spot.columns() == 1)
        .mapToInt(spot -> weight(spot.cell()))
        .max()
        .orElse(NARROWEST);
  }

  /** A head may be broken at every word, other cells are better kept whole. */
  private static int weight(Element cell) {
    var text = cell.getTextContent().strip();
    int longest =
        cell.getTagName().equals("th")
            ? Arrays.stream(text.split("\\s+")).mapToInt(String::length).max().orElse(0)
            : text.length();
    return Math.min(WIDEST, Math.max(NARROWEST, longest));
  }
}
