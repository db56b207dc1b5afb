package org.phieukin.packaged;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phieukin.Derived;
import org.phieukin.DeskClient;
import org.phieukin.protocol.VotingCode;

/**
 * Measures the booth alone and beside sign-ins with random names; not one of the tests: {@code mvn
 * test -Dtest=SignInFigures} once the application is packaged. Flood and tablet share the machine
 * with the server, which therefore looks worse than it is.
 */
class SignInFigures {
  private static final int LOOKS = 60;

  @TempDir Path data;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final AtomicBoolean over = new AtomicBoolean();
  private final AtomicInteger tried = new AtomicInteger();
  private final Map<Integer, AtomicInteger> answers = new TreeMap<>();
  private String home;

  @Test
  void the_booth_beside_sign_ins() throws Exception {
    for (int connections : new int[] {0, 60, 300}) {
      try (var server = new Packaged(data.resolve("beside-" + connections))) {
        Files.createDirectories(data.resolve("beside-" + connections));
        server.start();
        home = "http://127.0.0.1:" + server.port();
        measure(connections);
      }
    }
  }

  private void measure(int connections) throws Exception {
    var codes = Stream.generate(() -> VotingCode.random(new SecureRandom())).limit(5).toList();
    var poll = PackagedPoll.open(DeskClient.organizer(), codes);
    var booth = "/polls/" + poll + "/vote";
    var credential = "/polls/" + poll + "/credentials/" + Derived.credential(codes.get(0), poll);
    times(booth, LOOKS);
    over.set(false);
    tried.set(0);
    answers.clear();
    for (int n = 0; n < connections; n++) {
      flood();
    }
    report(connections, "booth page", times(booth, LOOKS));
    report(connections, "look-up", times(credential, LOOKS / 2));
    over.set(true);
    System.out.printf(
        "FIGURE beside %d sign-in connections: %d tries, answers %s%n",
        connections, tried.get(), answers);
  }

  private static void report(int connections, String what, List<Long> times) {
    System.out.printf(
        "FIGURE %s beside %d sign-in connections: median %d ms, slowest %d ms%n",
        what, connections, times.get(times.size() / 2), times.get(times.size() - 1));
  }

  private List<Long> times(String path, int looks) throws Exception {
    var times = new Long[looks];
    for (int n = 0; n < looks; n++) {
      long start = System.nanoTime();
      var answer = http.send(request(path).build(), BodyHandlers.ofString());
      times[n] = (System.nanoTime() - start) / 1_000_000;
      if (answer.statusCode() >= 500) {
        System.out.println("FIGURE " + path + " answered " + answer.statusCode());
      }
    }
    Arrays.sort(times);
    return List.of(times);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(home + path)).header("Accept", "text/html");
  }

  /** One connection that signs in again and again under names of its own making. */
  private void flood() throws Exception {
    var page = http.send(request("/sign-in").build(), BodyHandlers.ofString());
    var token = Jsoup.parse(page.body()).select("input[name=form-token]").val();
    var cookie = page.headers().firstValue("Set-Cookie").orElse("").replaceFirst(";.*", "");
    again(token, cookie);
  }

  private void again(String token, String cookie) {
    if (over.get()) {
      return;
    }
    var name = UUID.randomUUID().toString().substring(0, 13);
    var form = "form-token=" + token + "&j_username=" + name + "&j_password=wrong";
    var request =
        request("/sign-in")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Cookie", cookie)
            .POST(BodyPublishers.ofString(form))
            .build();
    http.sendAsync(request, BodyHandlers.ofString())
        .whenComplete(
            (answer, fault) -> {
              count(answer);
              again(token, cookie);
            });
  }

  private synchronized void count(HttpResponse<String> answer) {
    tried.incrementAndGet();
    int status = answer == null ? 0 : answer.statusCode();
    answers.computeIfAbsent(status, any -> new AtomicInteger()).incrementAndGet();
  }
}
