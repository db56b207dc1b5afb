package org.phieukin.meeting;

import java.util.OptionalInt;

/**
 * What minutes say of the office that makes them (RULES G); whatever is empty is left to the pen.
 *
 * @param locality the place of the body, which stands before the day; not the hall
 * @param upperBody the body above the one that meets
 * @param symbol the sign of the body in the number of a paper
 * @param copies how many copies of the minutes are made
 */
public record PaperHead(String locality, String upperBody, String symbol, OptionalInt copies) {
  /** Nothing known. */
  public static final PaperHead EMPTY = new PaperHead("", "", "", OptionalInt.empty());

  /** The number of copies; dots where it is not known. */
  public String copiesText() {
    return copies.isPresent() ? Integer.toString(copies.getAsInt()) : "……";
  }
}
