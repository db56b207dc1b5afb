package org.phieukin.desk;

import org.phieukin.poll.HandedOut;
import org.phieukin.site.Form;

/**
 * The question before a box closes.
 *
 * @param step the last part of the address that does it
 * @param two whether two people count
 * @param missing slips that were handed out and did not come back, once they are to be named
 * @param without people who took no slip, once they are to be named
 */
public record ClosingView(
    String step, PollView poll, Form form, boolean two, int missing, int without) {
  static ClosingView of(String step, PollView poll, Form form) {
    return new ClosingView(step, poll, form, form.has("two", "yes"), 0, 0);
  }

  ClosingView countedAgain() {
    return new ClosingView(step, poll, form, true, 0, 0);
  }

  ClosingView naming(HandedOut slips, int issued) {
    return new ClosingView(step, poll, form, two, slips.missing(issued), slips.without(issued));
  }

  /** Whether two people confirm the number that one of them counted. */
  public boolean confirmed() {
    return !two && poll.together().needed();
  }

  /** Whether counting and publishing follow. */
  public boolean finishing() {
    return step.equals("finish");
  }

  /** What is ticked: all that are missing. */
  public int lacking() {
    return missing + without;
  }

  /** Whether there is something to tick. */
  public boolean lacks() {
    return lacking() > 0;
  }
}
