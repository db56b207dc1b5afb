package org.phieukin.trial.load;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.phieukin.DeskClient;
import org.phieukin.packaged.PackagedPoll;
import org.phieukin.trial.load.Arrivals.Found;

/**
 * One vote from its first ballot to its archive, measured at the server.
 *
 * @param cast what the tablets saw
 * @param cpu milliseconds of processor time of the server, a ballot, while they were cast
 * @param byThreads the same by kinds of threads
 * @param closing seconds until the box was closed and the encrypted tally stored
 * @param counting seconds after that until the result and the archive were stored
 * @param memory MB of the server at most
 * @param voting MB of the database file when all were cast
 * @param counted MB of it when all was counted
 * @param archive the bytes of the archive
 */
record Measured(
    Found cast,
    double cpu,
    Map<String, Double> byThreads,
    double closing,
    double counting,
    long memory,
    double voting,
    double counted,
    byte[] archive) {
  private static final double NANOS = 1e9;

  /** How the ballots are handed in. */
  interface Casting {
    Found by(Arrivals tablets, List<String> ballots);
  }

  /** Casts, closes and counts at a server that goes on running. */
  static Measured of(Prepared poll, LoadServer server, Casting casting) throws IOException {
    try (var tablets = new Arrivals(server.home(), poll.poll())) {
      long before = server.spent().cpu();
      var threads = server.byThreads();
      var cast = casting.by(tablets, poll.ballots());
      double cpu = (double) (server.spent().cpu() - before) / poll.slips();
      var byThreads = new TreeMap<String, Double>();
      server
          .byThreads()
          .forEach(
              (kind, ms) ->
                  byThreads.put(
                      kind, (double) (ms - threads.getOrDefault(kind, 0L)) / poll.slips()));
      double voting = server.file();
      var desk = DeskClient.organizer();
      double closing = step(desk, poll, "close", Map.of("issued", poll.slips()));
      double counting = step(desk, poll, "count", Map.of());
      double counted = server.file();
      long memory = server.spent().most();
      byte[] archive = desk.get("/desk/polls/" + poll.poll() + "/archive.bel").asByteArray();
      return new Measured(
          cast, cpu, byThreads, closing, counting, memory, voting, counted, archive);
    }
  }

  /** Seconds of one step, as organizers wait for it. */
  static double step(DeskClient desk, Prepared poll, String step, Map<String, ?> fields)
      throws IOException {
    var ready = desk.ready(fields);
    long begun = System.nanoTime();
    PackagedPoll.location(ready.post("/desk/polls/" + poll.poll() + "/" + step));
    return (System.nanoTime() - begun) / NANOS;
  }
}
