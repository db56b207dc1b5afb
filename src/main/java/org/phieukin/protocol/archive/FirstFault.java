package org.phieukin.protocol.archive;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The first of the faults that several threads find, first by place: so every run names the same.
 */
final class FirstFault {
  private final AtomicReference<Optional<Found>> first = new AtomicReference<>(Optional.empty());

  private record Found(int place, ArchiveRefused fault) {}

  /** Makes the check of a place, unless one before it has failed. */
  void check(int place, Runnable check) {
    if (first.get().filter(found -> found.place() < place).isPresent()) {
      return;
    }
    try {
      check.run();
    } catch (ArchiveRefused e) {
      Found found = new Found(place, e);
      first.updateAndGet(
          before -> before.filter(other -> other.place() < place).or(() -> Optional.of(found)));
    }
  }

  /** Once all checks are made: refuses for the first fault. */
  void raise() {
    first.get().ifPresent(found -> raise(found.fault()));
  }

  private static void raise(ArchiveRefused fault) {
    throw fault;
  }
}
