package org.phieukin.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.phieukin.Derived;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.asking.Asking;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;

/** Closing a box disturbs nobody: walls, booths, phones and the desk ask on all the time. */
@QuarkusTest
@TestProfile(InFile.class)
class ClosingTrafficTest {
  private static final int WALLS = 5;
  private static final int BOOTHS = 20;
  private static final int PHONES = 5;
  private static final int POLLS = 3;
  private static final int BALLOTS_OF_A_BOOTH = 2;
  private static final int PAUSE_MILLIS = 40;

  @Inject TestPoll polls;
  @Inject PollLife life;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ScheduledExecutorService clients = Executors.newScheduledThreadPool(8);

  /** Answers by who asked and status. */
  private final Map<String, AtomicInteger> answers = new ConcurrentHashMap<>();

  private final Queue<Throwable> broken = new ConcurrentLinkedQueue<>();

  /** A poll and ballots nobody has cast yet. */
  private record Prepared(TestPoll.Made poll, List<String> ballots) {
    String address(String rest) {
      return "/polls/" + poll.uuid() + rest;
    }
  }

  @AfterEach
  void stop() throws InterruptedException {
    clients.shutdownNow();
    assertThat(clients.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
  }

  private Prepared prepare() {
    var poll = polls.open(1, true, BOOTHS * BALLOTS_OF_A_BOOTH);
    var voter = new Voter(poll.uuid());
    var ballots = new ArrayList<String>();
    for (var code : poll.codes()) {
      ballots.add(voter.seal(code, List.of(Voter.mark(0))).json());
    }
    return new Prepared(poll, ballots);
  }

  private static URI uri(String path) {
    return URI.create(Asking.home() + path);
  }

  private int get(String path) throws Exception {
    var request = HttpRequest.newBuilder(uri(path)).header("Accept", "text/html,*/*").build();
    return http.send(request, BodyHandlers.discarding()).statusCode();
  }

  private int post(Prepared poll, String ballot) throws Exception {
    var request =
        HttpRequest.newBuilder(uri(poll.address("/ballots")))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(ballot))
            .build();
    return http.send(request, BodyHandlers.discarding()).statusCode();
  }

  /** Something that a client asks again and again. */
  private interface Ask {
    int answer(int turn) throws Exception;
  }

  private void again(String who, Ask ask) {
    var turn = new AtomicInteger();
    clients.scheduleWithFixedDelay(
        () -> {
          try {
            count(who + " " + ask.answer(turn.getAndIncrement()));
          } catch (Exception | AssertionError e) {
            if (!clients.isShutdown()) {
              broken.add(e);
            }
          }
        },
        0,
        PAUSE_MILLIS,
        TimeUnit.MILLISECONDS);
  }

  private void count(String what) {
    answers.computeIfAbsent(what, key -> new AtomicInteger()).incrementAndGet();
  }

  private int total(String who) {
    return answers.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(who))
        .mapToInt(entry -> entry.getValue().get())
        .sum();
  }

  private Future<?> listen(Prepared poll) {
    var request = HttpRequest.newBuilder(uri(poll.address("/turnout"))).build();
    return http.sendAsync(request, BodyHandlers.ofLines())
        .thenAccept(
            stream -> {
              count("phone " + stream.statusCode());
              stream.body().forEach(line -> count("phone event"));
            });
  }

  private void booth(List<Prepared> open, int number) {
    again(
        "booth",
        turn -> {
          var poll = open.get(turn % POLLS);
          // The last ballot is kept for after the closing.
          int of = (number + BOOTHS * (turn / POLLS)) % (poll.ballots().size() - 1);
          var credential = Derived.credential(poll.poll().codes().get(of), poll.poll().uuid());
          count("vote page " + get(poll.address("/vote")));
          count("look-up " + get(poll.address("/credentials/" + credential)));
          return post(poll, poll.ballots().get(of));
        });
  }

  @Test
  void nothing_is_answered_with_an_error_of_the_server_while_three_boxes_are_closed()
      throws Exception {
    var open = List.of(prepare(), prepare(), prepare());
    for (int n = 0; n < WALLS; n++) {
      again("wall", turn -> get(open.get(turn % POLLS).address("/screen")));
    }
    for (int n = 0; n < BOOTHS; n++) {
      booth(open, n);
    }
    var desk = DeskClient.organizer();
    again(
        "desk",
        turn -> desk.get("/desk/polls/" + open.get(turn % POLLS).poll().uuid()).statusCode());
    var streams = new ArrayList<Future<?>>();
    for (int n = 0; n < PHONES; n++) {
      streams.add(listen(open.get(n % POLLS)));
    }
    for (var poll : open) {
      everybodyAsksOn();
      life.close(poll.poll().uuid(), poll.ballots().size(), Approvals.by("organizer"));
    }
    everybodyAsksOn();
    for (var poll : open) {
      assertThat(post(poll, poll.ballots().get(poll.ballots().size() - 1))).isEqualTo(423);
    }
    assertThat(streams).noneMatch(Future::isDone);
    streams.forEach(stream -> stream.cancel(true));
    System.out.println("Answers while three boxes were closed: " + new TreeMap<>(answers));
    assertThat(broken).isEmpty();
    assertThat(answers.keySet()).noneMatch(answer -> answer.matches(".* 5\\d\\d"));
    assertThat(answers).containsKeys("booth 201", "booth 200", "phone event");
  }

  private void everybodyAsksOn() {
    var before = Map.of("wall", total("wall"), "booth", total("booth"), "desk", total("desk"));
    await()
        .atMost(Duration.ofMinutes(5))
        .until(
            () ->
                before.entrySet().stream()
                    .allMatch(who -> total(who.getKey()) >= who.getValue() + 5));
  }
}
