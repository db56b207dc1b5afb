package org.phieukin.print.verify;

import java.io.PrintStream;
import java.util.Optional;
import org.phieukin.protocol.archive.Progress;

/** One line of a terminal that grows while ballots are checked, and is gone afterwards. */
final class ProgressBar implements Progress, AutoCloseable {
  private static final int WIDTH = 30;
  private static final int STEPS = 200;

  private final Optional<PrintStream> terminal;
  private final VerifyWords words;
  private int shown = -1;
  private int length;

  /** On a terminal; without one nothing is shown. */
  ProgressBar(Optional<PrintStream> terminal, VerifyWords words) {
    this.terminal = terminal;
    this.words = words;
  }

  @Override
  public void ballots(int done, int all) {
    terminal.ifPresent(out -> show(out, done, all));
  }

  private synchronized void show(PrintStream out, int done, int all) {
    int step = (int) ((long) done * STEPS / all);
    // Threads come out of turn: the bar never goes back.
    if (step <= shown) {
      return;
    }
    shown = step;
    int full = step * WIDTH / STEPS;
    String line =
        "█".repeat(full) + "░".repeat(WIDTH - full) + "  " + words.say("progress", done, all);
    length = Math.max(length, line.length());
    out.print("\r" + line);
    out.flush();
  }

  /** Clears the line. */
  @Override
  public synchronized void close() {
    terminal
        .filter(out -> length > 0)
        .ifPresent(
            out -> {
              out.print("\r" + " ".repeat(length) + "\r");
              out.flush();
            });
    length = 0;
  }
}
