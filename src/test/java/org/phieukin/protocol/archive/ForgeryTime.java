package org.phieukin.protocol.archive;

import java.util.ArrayList;
import java.util.List;
import org.phieukin.protocol.archive.SmallElection.Keys;

/** Prints how long refusing takes beside verifying; no test, for it depends on the machine. */
final class ForgeryTime {
  private static final int ROUNDS = 3;
  private static final int WARM = 40;

  private ForgeryTime() {}

  /** Verifies one archive often, then each of its forgeries; the best of some rounds counts. */
  public static void main(String[] arguments) {
    var election = new SmallElection(Keys.SERVER_AND_TWO_OF_THREE, false);
    var draft = election.draft();
    byte[] honest = draft.bytes();
    for (int i = 0; i < WARM; i++) {
      time(honest);
    }
    double valid = time(honest);
    List<Forgery> all = new ArrayList<>(new ContentForgeries(election, 16).all());
    all.addAll(new ChainForgeries(draft).all());
    all.addAll(new TarForgeries(draft).all());
    double slowest = 0;
    String which = "";
    for (Forgery forgery : all) {
      double took = time(forgery.file().get());
      if (took > slowest) {
        slowest = took;
        which = forgery.name();
      }
    }
    System.out.printf(
        "valid %.1f ms; the slowest of %d forgeries %.1f ms (%s)%n",
        valid, all.size(), slowest, which);
  }

  private static double time(byte[] file) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      try {
        ArchiveVerifier.verify(file);
      } catch (ArchiveRefused e) {
        // What a forgery is for.
      }
      best = Math.min(best, (System.nanoTime() - start) / 1e6);
    }
    return best;
  }
}
