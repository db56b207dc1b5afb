package org.phieukin.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.phieukin.site.OwnerOnly;

/**
 * Two files written in turn, each synced before it counts: whenever the power fails, one of them is
 * whole, and it is the last one that anything was acknowledged after. Not for two threads at once.
 */
public final class Slots {
  private final Path folder;
  private long counter;

  /** The slots in this folder, which need not be there yet. */
  public Slots(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  /** The files, whether they are there or not. */
  public List<Path> files() {
    return List.of(file(0), file(1));
  }

  /** What was written last; nothing where no slot is whole. */
  public Optional<Witnessed> read() {
    var newest = files().stream().flatMap(Slots::slot).max(Comparator.comparing(Slot::counter));
    counter = newest.map(Slot::counter).orElse(0L);
    return newest.map(Slot::what);
  }

  /** Writes into the slot that was not written last, and has the disk keep it. */
  public void write(Witnessed what) {
    var next = new Slot(counter + 1, what);
    try {
      OwnerOnly.makeFolder(folder);
      var file = file(next.counter());
      boolean fresh = !Files.exists(file);
      var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try (var channel = FileChannel.open(file, options, OwnerOnly.file())) {
        OwnerOnly.fill(channel, next.bytes());
      }
      if (fresh) {
        OwnerOnly.sync(folder);
      }
      counter = next.counter();
    } catch (IOException e) {
      throw new UncheckedIOException("The witness in " + folder + " cannot be written", e);
    }
  }

  /** What was witnessed as a backup carries it. */
  public static byte[] carried(Witnessed what) {
    return new Slot(0, what).bytes();
  }

  /** The same read again; nothing where it is not whole. */
  public static Optional<Witnessed> carried(byte[] bytes) {
    return Slot.of(bytes).map(Slot::what);
  }

  private static Stream<Slot> slot(Path file) {
    try {
      return Files.exists(file) ? Slot.of(Files.readAllBytes(file)).stream() : Stream.<Slot>empty();
    } catch (IOException e) {
      throw new UncheckedIOException("The witness " + file + " cannot be read", e);
    }
  }

  private Path file(long number) {
    return folder.resolve(number % 2 == 0 ? "slot-0" : "slot-1");
  }
}
