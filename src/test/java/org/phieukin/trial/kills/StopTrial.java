package org.phieukin.trial.kills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.trial.kills.KillsTrial.say;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.Voter;
import org.phieukin.packaged.Packaged;
import org.phieukin.packaged.PackagedPoll;
import org.phieukin.postgres.Trees;
import org.phieukin.protocol.VotingCode;

/**
 * A server that is told to stop while tablets vote and look: what had been sent is answered, and it
 * is gone within ten seconds. Not part of the suite: {@code ./phieukin trial stop}.
 */
class StopTrial {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int STOPS = Integer.getInteger("trial.stops", 10);
  private static final int TABLETS = 6;
  private static final int BALLOTS_A_STOP = 30;
  private static final double MOST_SECONDS = 10;

  /** As the application is set, and not as tests set it, which are patient. */
  private static final String AS_IT_IS = "-Dquarkus.shutdown.timeout=6S";

  /** For so long it still answers everybody; who comes later may meet a server that is leaving. */
  private static final Duration STILL_ANSWERS = Duration.ofSeconds(1);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private Packaged server;
  private String poll = "";
  private volatile Instant told = Instant.MAX;

  @Test
  void what_was_sent_is_answered_and_the_server_is_gone_within_ten_seconds() throws Exception {
    var folder = Path.of("target", "trials", "stop").toAbsolutePath();
    Trees.remove(folder);
    server = new Packaged(Files.createDirectories(folder.resolve("data")), Map.of(), AS_IT_IS);
    var answers = new TreeMap<String, Integer>();
    double longest = 0;
    try (var running = server.start()) {
      int slips = STOPS * BALLOTS_A_STOP;
      var codes = Stream.generate(() -> VotingCode.random(RANDOM)).limit(slips).toList();
      poll = PackagedPoll.open(DeskClient.organizer(), codes);
      for (int stop = 0; stop < STOPS; stop++) {
        var some = codes.subList(stop * BALLOTS_A_STOP, (stop + 1) * BALLOTS_A_STOP);
        longest = Math.max(longest, stop(some, answers));
        running.start();
      }
      say(
          "stop: told to stop %d times while %d tablets voted: answers %s; gone after %.1f s at"
              + " most",
          STOPS, TABLETS, answers, longest);
      assertThat(answers.keySet()).doesNotContain("cut off");
      assertThat(longest).isLessThan(MOST_SECONDS);
    }
  }

  /** Seconds until it was gone. */
  private double stop(List<VotingCode> codes, Map<String, Integer> answers) throws Exception {
    var voter = new Voter(poll);
    var ballots = codes.stream().map(code -> voter.seal(code, marks()).json()).toList();
    var tablets = Executors.newFixedThreadPool(TABLETS);
    try {
      var sent = new ArrayList<Future<String>>();
      ballots.forEach(one -> sent.add(tablets.submit(() -> cast(one))));
      sent.get(RANDOM.nextInt(BALLOTS_A_STOP / 2)).get();
      told = Instant.now();
      server.tellToStop();
      server.ended();
      double seconds = Duration.between(told, Instant.now()).toMillis() / 1000.0;
      for (var one : sent) {
        answers.merge(one.get(1, TimeUnit.MINUTES), 1, Integer::sum);
      }
      return seconds;
    } finally {
      told = Instant.MAX;
      tablets.shutdownNow();
    }
  }

  private static List<List<Integer>> marks() {
    return List.of(Voter.mark(0), Voter.mark(1));
  }

  /** A ballot without a second try: what became of the request. */
  private String cast(String ballot) throws InterruptedException {
    var address = "http://127.0.0.1:" + server.port() + "/polls/" + poll + "/ballots";
    var request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(ballot))
            .build();
    var sent = Instant.now();
    try {
      return "" + http.send(request, BodyHandlers.discarding()).statusCode();
    } catch (ConnectException gone) {
      return "not reached";
    } catch (IOException broken) {
      boolean late = Duration.between(told, sent).compareTo(STILL_ANSWERS) > 0;
      return late ? "came late and was cut off" : "cut off";
    }
  }
}
