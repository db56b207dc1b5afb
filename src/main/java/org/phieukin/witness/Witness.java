package org.phieukin.witness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.phieukin.site.OnDisk;
import org.phieukin.site.PhieuKinConfig;
import org.phieukin.site.ServerMarks;
import org.phieukin.site.Witnessing;

/**
 * Remembers what was acknowledged, and compares. While something is missing nothing is remembered:
 * the witness is never lowered but by two people. A database in memory has none, for it forgets
 * everything together.
 */
@ApplicationScoped
public class Witness implements Witnessing {
  private static final String MARK = "witness";
  private static final Runnable NOTHING = () -> {};

  @Inject PhieuKinConfig config;
  @Inject OnDisk disk;
  @Inject ServerMarks marks;
  @Inject Comparison comparison;

  private Optional<Slots> slots = Optional.empty();
  private volatile Witnessed witnessed = Witnessed.NOTHING;
  private volatile boolean unwitnessed;
  private volatile Optional<Missing> missing = Optional.empty();

  /** Reads what was witnessed, before anything is written. */
  void read() {
    if (disk.inMemory()) {
      return;
    }
    var found = new Slots(place());
    var last = found.read();
    witnessed = last.orElse(Witnessed.NOTHING);
    // Several servers keep one each: a new one among them has none yet.
    boolean lost = last.isEmpty() && disk.embedded() && marks.find(MARK).isPresent();
    unwitnessed = lost || witnessed.restored();
    slots = Optional.of(found);
  }

  private Path place() {
    var beside = config.demo() ? disk.beside("witness") : Optional.<Path>empty();
    return beside.orElseGet(
        () -> WitnessFolder.of(config.data(), config.witness(), System.getenv()));
  }

  /** What was witnessed up to now. */
  public Witnessed witnessed() {
    return witnessed;
  }

  /** The files of the witness; none for a database in memory. */
  List<Path> files() {
    return slots.map(Slots::files).orElse(List.of());
  }

  /** Compares everything: what is missing is what keeps the server from being ready. */
  synchronized Optional<Missing> compare() {
    missing =
        slots
            .map(kept -> comparison.missing(witnessed, unwitnessed))
            .filter(found -> !found.nothing());
    return missing;
  }

  /** What was found missing; whether it has come back meanwhile is asked only then. */
  Optional<Missing> missing() {
    return missing.isPresent() ? compare() : missing;
  }

  /** Whether something is missing, as it was found last: no database is asked. */
  boolean behind() {
    return missing.isPresent();
  }

  /** Whether this poll may not take a step, for its box or the record is less than it was. */
  boolean behind(String pollUuid) {
    boolean less = !behind() && slots.isPresent() && comparison.less(witnessed, pollUuid);
    return behind() || less && compare().isPresent();
  }

  @Override
  public Runnable look() {
    if (slots.isEmpty() || behind()) {
      return NOTHING;
    }
    var now = comparison.now(witnessed);
    return now.equals(witnessed) ? NOTHING : () -> raise(now);
  }

  @Override
  public Optional<Path> folder() {
    // It is made with the first thing that is witnessed; gone after that, it is missed.
    return slots.filter(any -> !witnessed.equals(Witnessed.NOTHING)).map(any -> place());
  }

  /** Others may have raised it meanwhile. */
  private synchronized void raise(Witnessed now) {
    var most = witnessed.raised(now.head(), now.ballots());
    if (!most.equals(witnessed)) {
      keep(most);
    }
  }

  private void keep(Witnessed what) {
    slots.ifPresent(files -> files.write(what));
    witnessed = what;
  }

  /** From now on the database is known to be witnessed. */
  void mark() {
    if (slots.isPresent() && marks.find(MARK).isEmpty()) {
      marks.set(MARK, "1");
    }
  }

  /** Begins anew with what is there, as two people have decided. */
  synchronized void beginAnew() {
    keep(comparison.anew(witnessed));
    unwitnessed = false;
    compare();
  }
}
