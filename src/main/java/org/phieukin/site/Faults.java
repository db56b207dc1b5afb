package org.phieukin.site;

import io.quarkus.logging.Log;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.phieukin.site.Refusal.Why;

/** Faults of the server as the log tells them: what and where, never what was sent. */
public final class Faults {
  /** PostgreSQL keeps no text with a zero character in it; H2 does. No page of ours sends one. */
  private static final String NO_TEXT = "22021";

  /** Of H2 and of the gate before it, and of PostgreSQL. */
  private static final Set<String> LOCK_TIMEOUTS = Set.of("HYT00", "55P03");

  private static final Optional<String> MISSING =
      Optional.of("its folder, or a file that it needs, is not there");

  private static final int DEEPEST = 20;

  private Faults() {}

  /**
   * Notes a fault. Messages of exceptions may quote a request, so the log leaves them out; of a
   * disk that is full it says that, and what to do, instead of where.
   *
   * @return what whoever asked is told
   */
  static Why note(Throwable fault) {
    var trouble = Trouble.of(fault);
    if (trouble.isPresent()) {
      Log.error("A request failed. " + trouble.get().sentence());
      return trouble.get().why();
    }
    if (waited(fault)) {
      Log.warn("A request waited too long for others to write; it was told to come again.");
      return Why.TRY_AGAIN;
    }
    if (noText(fault)) {
      return Why.NOT_UNDERSTOOD;
    }
    Log.error("A request failed unexpectedly", fault);
    return Why.FAULT;
  }

  /**
   * Notes that something failed which nobody's request waits for: with its reason where the machine
   * lets the server down, with where it happened where it is a fault of ours.
   *
   * @param what failed, in words, without a full stop
   */
  public static void note(String what, Throwable fault) {
    var reason =
        fault instanceof NoSuchFileException ? MISSING : Trouble.of(fault).map(Trouble::reason);
    if (reason.isPresent()) {
      Log.errorf("%s: %s.", what, reason.get());
    } else {
      Log.error(what, fault);
    }
  }

  /** A fault and what it comes from. */
  static Stream<Throwable> causes(Throwable fault) {
    return Stream.iterate(fault, one -> one != null, Throwable::getCause).limit(DEEPEST);
  }

  private static boolean noText(Throwable fault) {
    return says(fault, Set.of(NO_TEXT));
  }

  private static boolean waited(Throwable fault) {
    return says(fault, LOCK_TIMEOUTS);
  }

  private static boolean says(Throwable fault, Set<String> states) {
    return causes(fault)
        .filter(SQLException.class::isInstance)
        .map(one -> String.valueOf(((SQLException) one).getSQLState()))
        .anyMatch(states::contains);
  }
}
