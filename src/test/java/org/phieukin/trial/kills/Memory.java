package org.phieukin.trial.kills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.trial.kills.KillsTrial.say;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.phieukin.Patience;
import org.phieukin.forensics.Search;
import org.phieukin.forensics.Vote;
import org.phieukin.postgres.Trees;

/**
 * What the memory of a server holds, and whether it gets into files. Swap space holds pieces of the
 * same memory: what a dump does not have, no swap space has.
 */
final class Memory {
  private static final String LAUNCHER = Path.of("phieukin").toAbsolutePath().toString();

  private Memory() {}

  /** Dumps the memory of the running server and says what stands there: SECURITY.md names it. */
  static void dumped(String when, Machine machine, Vote vote) throws Exception {
    var at = Files.createDirectories(Path.of("target", "trials", "memory").toAbsolutePath());
    var dump = at.resolve("dump." + machine.pid());
    try {
      int ended = run(at, "gcore", "-o", at.resolve("dump").toString(), "" + machine.pid());
      if (ended != 0 || !Files.exists(dump)) {
        say("forensics: memory was not dumped: gcore (gdb) is not here, or may not");
        return;
      }
      found("memory of the running server " + when, dump, vote);
    } finally {
      Trees.remove(at);
    }
  }

  /** Says what of a vote stands in a file that holds memory. */
  static void found(String what, Path file, Vote vote) throws IOException {
    var search = new Search(vote).file("it", file);
    say(
        "forensics: %s, %d MB: of ballots %s; secrets %s; %d orders, %d of them telling, at most %s",
        what,
        Files.size(file) >> 20,
        search.kinds(),
        search.leaked(),
        search.findings().all().size(),
        search.findings().telling().size(),
        search.findings().foremost());
  }

  /**
   * A server that crashes while it stops, begun where everything allows it a core file: none is
   * written, though another process writes one here.
   */
  static void crashLeavesNoCore(Path folder, Map<String, String> settings) throws Exception {
    var at = folder.resolve("crash");
    Trees.remove(at);
    Files.createDirectories(at);
    run(at, "bash", "-c", "ulimit -c unlimited; kill -SEGV $$");
    boolean possible = !left(at).isEmpty();
    Trees.remove(at);
    Files.createDirectories(at);
    var script = "ulimit -c unlimited; source=$1; shift; exec \"$source\" start";
    var builder =
        new ProcessBuilder("bash", "-c", script, "crash", LAUNCHER).directory(at.toFile());
    builder.environment().putAll(settings);
    var log = at.resolve("said.txt");
    var server = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      org.awaitility.Awaitility.await()
          .atMost(Patience.PATIENCE)
          .until(() -> Files.readString(log).contains("Listening on") || !server.isAlive());
      assertThat(server.isAlive()).as(Files.readString(log)).isTrue();
      run(at, "kill", "-TERM", "" + server.pid());
      run(at, "kill", "-SEGV", "" + server.pid());
      assertThat(server.waitFor(Patience.PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    } finally {
      server.destroyForcibly();
      Files.deleteIfExists(Path.of("hs_err_pid" + server.pid() + ".log"));
    }
    var found = new ArrayList<>(left(at));
    found.addAll(left(Path.of("").toAbsolutePath()));
    say(
        "forensics: a crash while stopping, begun by ./phieukin start (ended with %d): core files"
            + " %s; another process %s one here",
        server.exitValue(), found, possible ? "writes" : "writes no");
    assertThat(found).isEmpty();
  }

  /** Files that a process has left its memory in. */
  static List<Path> left(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("core(\\..*)?|.*\\.hprof"))
          .toList();
    }
  }

  /** Runs a program of this machine; what it ended with, −1 where it is not here. */
  static int run(Path at, String... command) throws IOException, InterruptedException {
    try {
      var builder = new ProcessBuilder(command).directory(at.toFile());
      builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
      return builder.start().waitFor();
    } catch (IOException notThere) {
      return -1;
    }
  }
}
