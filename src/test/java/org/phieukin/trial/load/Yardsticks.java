package org.phieukin.trial.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.phieukin.protocol.Hashes;
import org.phieukin.protocol.curve.FieldYardstick;

/**
 * What the machine could do while figures were taken: with them figures of different machines, and
 * of a busy one, can be compared.
 *
 * @param multiplication nanoseconds of one field multiplication
 * @param hash microseconds of SHA-256 of 27 kB, as much as a ballot of fifteen lines
 * @param sync microseconds until the disk has kept a page of a file
 * @param load how many processes wanted a processor
 */
record Yardsticks(double multiplication, double hash, double sync, String load) {
  private static final int TIMES = 200;
  private static final int BALLOT = 27_312;
  private static final int PAGE = 4096;

  /** Takes them now. */
  static Yardsticks now(Path folder) throws IOException {
    var load = Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    return new Yardsticks(FieldYardstick.nanoseconds(), hashing(), syncing(folder), load);
  }

  private static double hashing() {
    var text = "x".repeat(BALLOT);
    return middle(() -> Hashes.sha256(text));
  }

  private static double syncing(Path folder) throws IOException {
    var file = folder.resolve("sync.tmp");
    try (var channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      return middle(
          () -> {
            channel.write(ByteBuffer.allocate(PAGE), 0);
            channel.force(false);
          });
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** What is timed. */
  private interface Work {
    void run() throws IOException;
  }

  private static double middle(Work work) {
    var times = new long[TIMES];
    for (int n = 0; n < TIMES; n++) {
      long begun = System.nanoTime();
      try {
        work.run();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
      times[n] = System.nanoTime() - begun;
    }
    Arrays.sort(times);
    return times[TIMES / 2] / 1000.0;
  }

  @Override
  public String toString() {
    return "field multiplication %.1f ns, SHA-256 of 27 kB %.0f µs, fsync %.0f µs, load %s"
        .formatted(multiplication, hash, sync, load);
  }
}
