package org.phieukin.trial.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.phieukin.DeskClient;
import org.phieukin.Voter;
import org.phieukin.packaged.PackagedPoll;
import org.phieukin.protocol.VotingCode;

/**
 * An open poll with its sealed ballots in a file. Sealing takes longer than all else, so they are
 * kept, with the data folder as it was once the poll was open: every run begins with a copy.
 *
 * @param kept the folder of both
 * @param people how many lines the ballot paper has
 * @param slips how many ballots there are
 */
record Prepared(Path kept, int people, int slips) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int CHOICES = 3;

  /** What was kept; made now where there is none. */
  static Prepared of(int people, int slips) throws Exception {
    var kept = Path.of("target", "load", people + "x" + slips).toAbsolutePath();
    var prepared = new Prepared(kept, people, slips);
    if (!Files.exists(prepared.file("ballots"))) {
      empty(kept);
      prepared.make();
    }
    return prepared;
  }

  private void make() throws Exception {
    var codes = Stream.generate(() -> VotingCode.random(RANDOM)).limit(slips).toList();
    try (var server = LoadServer.in(kept).start()) {
      var poll = PackagedPoll.open(DeskClient.organizer(), codes, people);
      var voter = new Voter(poll);
      var ballots = new String[slips];
      IntStream.range(0, slips)
          .parallel()
          .forEach(n -> ballots[n] = voter.seal(codes.get(n), marks()).json());
      server.stop();
      Files.writeString(file("poll"), poll);
      Files.write(file("ballots.tmp"), List.of(ballots));
    }
    Files.move(file("ballots.tmp"), file("ballots"));
  }

  private List<List<Integer>> marks() {
    return Stream.generate(() -> Voter.mark(RANDOM.nextInt(CHOICES))).limit(people).toList();
  }

  private Path file(String name) {
    return kept.resolve(name);
  }

  String poll() throws IOException {
    return Files.readString(file("poll"));
  }

  /** In an order of chance. */
  List<String> ballots() throws IOException {
    var ballots = Files.readAllLines(file("ballots"));
    Collections.shuffle(ballots, RANDOM);
    return ballots;
  }

  /** How many bytes all ballots have together. */
  long bytes() throws IOException {
    return Files.size(file("ballots")) - slips;
  }

  /** A server that begins with a copy, once it has practised. */
  LoadServer server() throws Exception {
    var run = Path.of("target", "load", "run").toAbsolutePath();
    empty(run);
    copy(file("data"), run.resolve("data"));
    copy(file("data-witness"), run.resolve("data-witness"));
    return LoadServer.in(run).start().rested();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }

  private static void empty(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (var old = Files.walk(folder)) {
      for (var file : old.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    Files.createDirectories(folder);
  }
}
