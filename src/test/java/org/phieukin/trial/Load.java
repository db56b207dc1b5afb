package org.phieukin.trial;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.phieukin.Patience;
import org.phieukin.Voter;
import org.phieukin.protocol.VotingCode;

/**
 * Many tablets at once. Each slip has two rival ballots, handed in side by side; each ballot is
 * sent again until it is acknowledged or refused for the other one, as a booth does.
 */
final class Load implements AutoCloseable {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int TABLETS = 6;
  private static final long PAUSE_MILLIS = 300;
  private static final int CREATED = 201;
  private static final int KNOWN = 200;
  private static final int TAKEN = 409;

  /** A ballot that was acknowledged. */
  record Acknowledged(int slip, String tracker, String json, Instant at) {}

  private final List<VotingCode> codes;
  private final ExecutorService tablets = Executors.newFixedThreadPool(TABLETS);
  private final List<Future<?>> sent = new ArrayList<>();
  private final Map<String, AtomicInteger> answers = new ConcurrentHashMap<>();
  private final Map<String, Acknowledged> acknowledged = new ConcurrentHashMap<>();
  private final Semaphore allowed = new Semaphore(0);
  private Optional<Voter> voter = Optional.empty();

  /** So many slips. */
  Load(int slips) {
    codes = Stream.generate(() -> VotingCode.random(RANDOM)).limit(slips).toList();
  }

  List<VotingCode> codes() {
    return codes;
  }

  /** Seals the ballots for this poll of two people; none is handed in before {@link #more}. */
  void seal(String poll) {
    voter = Optional.of(new Voter(poll));
    for (int slip = 0; slip < codes.size(); slip++) {
      for (int rival = 0; rival < 2; rival++) {
        var marks = List.of(Voter.mark((slip + rival) % 3), Voter.mark(0));
        var json = voter.get().seal(codes.get(slip), marks).json();
        int of = slip;
        sent.add(tablets.submit(() -> cast(of, json)));
      }
    }
  }

  /** The ballots of so many more slips may be handed in. */
  void more(int slips) {
    allowed.release(2 * slips);
  }

  private void cast(int slip, String json) {
    allowed.acquireUninterruptibly();
    while (true) {
      var answer = answer(json);
      int status = answer.map(Response::statusCode).orElse(0);
      count(status == 0 ? "no answer" : "" + status);
      if (status == CREATED || status == KNOWN) {
        String tracker = answer.get().path("tracker");
        acknowledged.putIfAbsent(tracker, new Acknowledged(slip, tracker, json, Instant.now()));
        return;
      }
      if (status == TAKEN) {
        return;
      }
      pause();
    }
  }

  private Optional<Response> answer(String json) {
    try {
      return Optional.of(voter.orElseThrow().cast(json));
    } catch (Exception broken) {
      return Optional.empty();
    }
  }

  private void count(String what) {
    answers.computeIfAbsent(what, any -> new AtomicInteger()).incrementAndGet();
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until so many ballots have been acknowledged. */
  void await(int number) {
    Awaitility.await().atMost(Patience.PATIENCE).until(() -> acknowledged.size() >= number);
  }

  /** The moment of the first acknowledgement after this one; waits for it. */
  Instant firstAfter(Instant moment) {
    Awaitility.await()
        .atMost(Patience.PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .until(() -> acknowledged().stream().anyMatch(one -> one.at().isAfter(moment)));
    return acknowledged().stream()
        .map(Acknowledged::at)
        .filter(at -> at.isAfter(moment))
        .min(Instant::compareTo)
        .orElseThrow();
  }

  List<Acknowledged> acknowledged() {
    return List.copyOf(acknowledged.values());
  }

  /**
   * Lets all go on, and waits until every ballot has its answer; every slip has one that was taken,
   * and one alone.
   */
  void end() throws Exception {
    more(codes.size());
    for (var one : sent) {
      one.get(Patience.PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }
    assertThat(acknowledged()).extracting(Acknowledged::slip).doesNotHaveDuplicates();
    assertThat(acknowledged()).hasSameSizeAs(codes);
  }

  /** Every acknowledged ballot handed in again is known, under the tracker that it was given. */
  void allKnown() {
    for (var one : acknowledged()) {
      var answer = voter.orElseThrow().cast(one.json());
      answer.then().statusCode(KNOWN);
      assertThat(answer.<String>path("tracker")).isEqualTo(one.tracker());
    }
  }

  /** How often each answer came. */
  Map<String, AtomicInteger> answers() {
    return new TreeMap<>(answers);
  }

  @Override
  public void close() {
    tablets.shutdownNow();
  }
}
