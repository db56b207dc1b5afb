package org.phieukin.trial.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a process has used up to now, as the system counts it.
 *
 * @param cpu milliseconds of processor time, its own and the system's for it
 * @param resident MB of memory
 * @param most MB of memory at most up to now
 */
record Spent(long cpu, long resident, long most) {
  private static final long MILLISECONDS_A_TICK = 10;
  private static final int USER = 11;
  private static final int SYSTEM = 12;
  private static final long KILO = 1024;

  /** Of this process. */
  static Spent of(long pid) throws IOException {
    var process = Path.of("/proc", Long.toString(pid));
    var stat = Files.readString(process.resolve("stat"));
    return new Spent(
        ticks(stat) * MILLISECONDS_A_TICK, status(process, "VmRSS:"), status(process, "VmHWM:"));
  }

  /** The same of its threads, by what they are for; those that have ended are not among them. */
  static Map<String, Long> byThreads(long pid) throws IOException {
    try (var threads = Files.list(Path.of("/proc", Long.toString(pid), "task"))) {
      return threads
          .map(Spent::thread)
          .flatMap(Optional::stream)
          .collect(
              Collectors.groupingBy(
                  Thread::kind, TreeMap::new, Collectors.summingLong(Thread::milliseconds)));
    }
  }

  /** What one thread has used. */
  private record Thread(String kind, long milliseconds) {}

  private static Optional<Thread> thread(Path task) {
    try {
      var stat = Files.readString(task.resolve("stat"));
      var name = stat.substring(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
      var kind =
          name.contains("Compiler")
              ? "compilers"
              : name.startsWith("VM ") ? "collector" : name.startsWith("exec") ? "workers" : "else";
      return Optional.of(new Thread(kind, ticks(stat) * MILLISECONDS_A_TICK));
    } catch (IOException ended) {
      return Optional.empty();
    }
  }

  private static long ticks(String stat) {
    var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM]);
  }

  private static long status(Path process, String name) throws IOException {
    return Files.readAllLines(process.resolve("status")).stream()
        .filter(line -> line.startsWith(name))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KILO)
        .findFirst()
        .orElse(0);
  }
}
