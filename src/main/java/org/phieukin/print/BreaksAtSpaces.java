package org.phieukin.print;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Breaks lines at spaces alone: dates, numbers of documents and addresses stay whole. */
final class BreaksAtSpaces implements FSTextBreaker {
  private static final int DONE = -1;

  private String text = "";
  private int from;

  @Override
  public void setText(String next) {
    text = next;
    from = 0;
  }

  /** The place behind the next space, and at last the end. */
  @Override
  public int next() {
    if (from >= text.length()) {
      return DONE;
    }
    int space = text.indexOf(' ', from);
    from = space < 0 ? text.length() : space + 1;
    return from;
  }
}
