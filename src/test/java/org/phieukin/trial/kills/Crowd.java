package org.phieukin.trial.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.phieukin.Patience;
import org.phieukin.Voter;
import org.phieukin.protocol.VotingCode;

/**
 * Tablets that vote while the server dies. Of each slip there are two rival ballots, sealed
 * beforehand; a third of the ballots is handed in by two requests at once, and every request is
 * repeated until it is answered, but for some tablets that are switched off where no answer came.
 */
final class Crowd implements AutoCloseable {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int TABLETS = 5;
  private static final long PAUSE_MILLIS = 200;
  private static final Set<Integer> TAKEN = Set.of(200, 201);
  private static final int RIVAL_TAKEN = 409;

  private final Voter voter;
  private final List<Sent> ballots = new ArrayList<>();
  private final Set<Sent> acknowledged = ConcurrentHashMap.newKeySet();
  private final ExecutorService tablets = Executors.newFixedThreadPool(TABLETS);
  private final List<Future<?>> handedIn = new ArrayList<>();

  /** Seals everything that will be handed in. */
  Crowd(String poll, List<VotingCode> codes) {
    voter = new Voter(poll);
    for (int slip = 0; slip < codes.size(); slip++) {
      for (int rival = 0; rival < 2; rival++) {
        var marks = List.of(RANDOM.nextInt(3), RANDOM.nextInt(3));
        var ballot = voter.seal(codes.get(slip), marks.stream().map(Voter::mark).toList());
        ballots.add(Sent.of(slip, marks, ballot));
      }
    }
  }

  /** Begins to hand in, in an order of chance. */
  void begin() {
    var order = new ArrayList<>(IntStream.range(0, ballots.size()).boxed().toList());
    Collections.shuffle(order, RANDOM);
    for (int n : order) {
      var ballot = ballots.get(n);
      // The other rival stays: so every slip has a ballot in the end.
      boolean patient = n % 2 == 0 || RANDOM.nextInt(3) > 0;
      for (int request = RANDOM.nextInt(3) == 0 ? 2 : 1; request > 0; request--) {
        handedIn.add(tablets.submit(() -> handIn(ballot, patient)));
      }
    }
  }

  private void handIn(Sent ballot, boolean patient) {
    while (!Thread.currentThread().isInterrupted()) {
      int status = status(ballot);
      if (TAKEN.contains(status)) {
        acknowledged.add(ballot);
        return;
      }
      if (status == RIVAL_TAKEN || status == 0 && !patient) {
        return;
      }
      pause(PAUSE_MILLIS);
    }
  }

  /** 0 where no answer came; the tracker must be that of this ballot. */
  private int status(Sent ballot) {
    try {
      var answer = voter.cast(ballot.json());
      boolean other =
          TAKEN.contains(answer.statusCode())
              && !ballot.tracker().equals(answer.<String>path("tracker"));
      return other ? -1 : answer.statusCode();
    } catch (Exception broken) {
      return 0;
    }
  }

  static void pause(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until so many are acknowledged. */
  void await(int number) {
    Awaitility.await()
        .pollInterval(java.time.Duration.ofMillis(5))
        .atMost(Patience.PATIENCE)
        .until(() -> acknowledged.size() >= number || over());
  }

  private boolean over() {
    return handedIn.stream().allMatch(Future::isDone);
  }

  /** Waits until all have their answer. */
  void end() throws Exception {
    for (var one : handedIn) {
      one.get(Patience.PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }
  }

  List<Sent> ballots() {
    return List.copyOf(ballots);
  }

  Set<Sent> acknowledged() {
    return Set.copyOf(acknowledged);
  }

  /** How many acknowledged ballots the server does not know when they are handed in again. */
  long forgotten() {
    return acknowledged().stream().filter(ballot -> status(ballot) != 200).count();
  }

  /** Ends the tablets; none is still handing in. */
  @Override
  public void close() {
    tablets.shutdownNow();
    assertThat(tablets.isShutdown()).isTrue();
  }
}
