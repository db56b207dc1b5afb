package org.phieukin.site;

import java.util.Arrays;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;

/**
 * Why a server has not started, in a sentence, where that is nothing to look for in the program:
 * what the start says of its database and its folder, and what the machine says.
 */
final class StartFailure {
  private static final String OURS = "org.phieukin.";

  private StartFailure() {}

  /** The sentence; nothing where it is a fault of ours, which is told with where it happened. */
  static Optional<String> sentence(Throwable fault) {
    return ours(fault)
        .or(() -> Trouble.of(fault).map(Trouble::sentence))
        .or(() -> upgrade(fault))
        .map(said -> "The server does not start. " + said);
  }

  /** What the start itself has found and says; the first is the one that says most. */
  private static Optional<String> ours(Throwable fault) {
    return Faults.causes(fault)
        .filter(one -> one instanceof IllegalStateException && thrownHere(one))
        .map(Throwable::getMessage)
        .filter(said -> said != null && said.endsWith("."))
        .findFirst();
  }

  private static boolean thrownHere(Throwable fault) {
    return Arrays.stream(fault.getStackTrace())
        .limit(1)
        .anyMatch(frame -> frame.getClassName().startsWith(OURS));
  }

  private static Optional<String> upgrade(Throwable fault) {
    return Faults.causes(fault).anyMatch(FlywayException.class::isInstance)
        ? Optional.of(
            "The database cannot be brought to the form that this version asks for: it is damaged,"
                + " or of another version. Leave it as it is, move the data folder aside and"
                + " restore the newest backup.")
        : Optional.empty();
  }
}
