package org.phieukin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.phieukin.access.Account.Role;
import org.phieukin.access.Accounts;
import org.phieukin.meeting.Person;
import org.phieukin.mutated.Goods;
import org.phieukin.mutated.Mutation;
import org.phieukin.mutated.Routes;
import org.phieukin.mutated.Written;

/**
 * Thousands of requests that no browser sends: each is answered in our own words, none is a fault,
 * and nothing of them is in the log. Another seed: {@code -Dmutated.seed=…}. By its name it is one
 * of the first tests, when the pages that list everything are still short.
 */
@QuarkusTest
class MutatedRequestsTest {
  private static final long SEED = Long.getLong("mutated.seed", 20231215L);
  private static final int REQUESTS = Integer.getInteger("mutated.requests", 5_000);
  private static final int CONNECTIONS = 4;
  private static final String PASSWORD = "a password of a mutant";

  @TestHTTPResource("/")
  String home;

  @Inject TestPoll polls;
  @Inject Accounts accounts;

  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private final Map<Integer, Integer> statuses = new ConcurrentSkipListMap<>();

  private List<Mutation.Good> goods() {
    var poll = polls.open(2, true, 2);
    accounts.make("mutant", PASSWORD, List.of(Role.TELLER), "organizer");
    var organizer = DeskClient.organizer();
    var teller = DeskClient.anonymous();
    teller.signIn("mutant", PASSWORD);
    var callers =
        List.of(
            new Goods.Caller("", ""),
            new Goods.Caller(organizer.session(), organizer.token()),
            new Goods.Caller(organizer.session(), Mutation.MARK),
            new Goods.Caller(teller.session(), teller.tokenOf("/tellers/password")));
    var ballot =
        new Voter(poll.uuid()).seal(poll.codes().get(0), List.of(Voter.mark(0), Voter.mark(1)));
    var known =
        Map.of(
            "username", "mutant",
            "credential", ballot.credential(),
            "person", Person.of(poll.meeting()).get(0).uuid());
    var goods = new Goods(known, callers, ballot.json());
    var routes = Routes.all().stream().filter(MutatedRequestsTest::harmless).toList();
    var here = goods.of(routes.stream().map(route -> at(route, poll)).toList());
    assertThat(here).hasSizeGreaterThan(400);
    return here;
  }

  /** What other tests in the same application depend on is left alone. */
  private static boolean harmless(Routes.Route route) {
    return !(route.method().equals("POST")
        && List.of("/desk/address", "/sign-out").contains(route.template()));
  }

  private static Routes.Route at(Routes.Route route, TestPoll.Made poll) {
    var uuid = route.template().contains("/meetings/") ? poll.meeting() : poll.uuid();
    return new Routes.Route(route.method(), route.template().replace("{uuid}", uuid));
  }

  @Test
  void no_request_is_a_fault_and_none_leaves_a_trace_in_the_log() {
    var goods = goods();
    try (var log = new Written()) {
      var threads =
          IntStream.range(0, CONNECTIONS)
              .mapToObj(first -> CompletableFuture.runAsync(() -> send(goods, first)))
              .toList();
      threads.forEach(CompletableFuture::join);
      System.out.printf("%d mutated requests, seed %d: %s%n", REQUESTS, SEED, statuses);
      assertThat(wrong).as("seed %d", SEED).isEmpty();
      assertThat(log.messages())
          .noneMatch(message -> message.contains(Mutation.MARK))
          .noneMatch(message -> message.contains("[forged]"));
    }
  }

  private void send(List<Mutation.Good> goods, int first) {
    try (var wire = new Wire(home)) {
      for (int n = first; n < REQUESTS; n += CONNECTIONS) {
        var mutation = new Mutation(goods.get(Math.floorMod(n * 31, goods.size())), SEED + n);
        answered(wire, mutation);
      }
    } catch (IOException e) {
      wrong.add(e.toString());
    }
  }

  private void answered(Wire wire, Mutation mutation) throws IOException {
    try {
      var answer = wire.sendAgain(mutation.bytes(wire.host()), mutation.method());
      statuses.merge(answer.status(), 1, Integer::sum);
      if (!fair(answer, mutation.method().equals("HEAD"))) {
        wrong.add(answer.status() + " " + answer.header("content-type") + ": " + mutation);
      }
    } catch (EOFException | SocketException ended) {
      wrong.add("no answer: " + mutation);
      wire.close();
    }
  }

  /** No fault, and every refusal in words of ours; the platform answers what is no HTTP: 400. */
  private static boolean fair(Wire.Answer answer, boolean headOnly) {
    if (answer.status() < 400) {
      return true;
    }
    boolean packed = !answer.header("content-encoding").isEmpty();
    boolean ours =
        packed || answer.text().contains("\"reason\"") || answer.text().contains("site-header");
    boolean noHttp = answer.status() == 400 && answer.body().length == 0;
    return answer.status() < 500 && (ours || headOnly || noHttp);
  }
}
