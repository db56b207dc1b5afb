package org.phieukin.trial.kills;

import static org.phieukin.trial.kills.KillsTrial.say;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.phieukin.forensics.Vote;

/**
 * Swap space of the trial's own, which the launcher has made and takes away again: what stands in
 * it once the system has moved the server's memory there. Printed like a dump of memory.
 */
final class Swapped {
  private static final Path SPACE = Path.of("target", "trials", "swap").toAbsolutePath();
  private static final Path PAGEOUT = Path.of("target", "pageout").toAbsolutePath();

  private Swapped() {}

  /** Has the memory of the running server moved there, and says what stands there then. */
  static void out(String when, Machine machine, Vote vote) throws Exception {
    if (!Files.exists(SPACE)) {
      say("forensics: swap space was not tried: none can be made here (that takes root)");
      return;
    }
    int ended = Memory.run(SPACE.getParent(), PAGEOUT.toString(), "" + machine.pid());
    say(
        "forensics: the server's memory %s: %s, %s kB of it in swap space",
        when, ended == 0 ? "asked to be moved" : "cannot be moved", inSwap(machine.pid()));
    left(when, vote);
  }

  /** What stands in the swap space as it is. */
  static void left(String when, Vote vote) throws Exception {
    if (!Files.exists(SPACE)) {
      return;
    }
    // Past the pages that the system keeps of the file: it writes to swap space beside them.
    var copy = SPACE.resolveSibling("swap.copy");
    try {
      var from = "if=" + SPACE;
      int ended = Memory.run(SPACE.getParent(), "dd", from, "of=" + copy, "bs=1M", "iflag=direct");
      if (ended == 0) {
        Memory.found("swap space " + when, copy, vote);
      } else {
        say("forensics: swap space %s could not be read", when);
      }
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private static String inSwap(long process) throws IOException {
    return Files.readAllLines(Path.of("/proc", "" + process, "status")).stream()
        .filter(line -> line.startsWith("VmSwap:"))
        .map(line -> line.replaceAll("[^0-9]", ""))
        .findFirst()
        .orElse("?");
  }
}
