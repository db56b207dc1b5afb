package org.phieukin.trial.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.phieukin.Patience;

/**
 * Delegates who come at even distances, whether those before them have their receipts or not. Each
 * tablet asks first whether the slip is known, as the booth does, and sends a ballot again that the
 * server had no place for.
 */
final class Arrivals implements AutoCloseable {
  private static final Set<Integer> TAKEN = Set.of(200, 201);
  private static final int AGAIN = 503;
  private static final long WHEN_BUSY_MILLIS = 2000;
  private static final int CREDENTIAL_AT = "\"credential\":\"".length();
  private static final int CREDENTIAL = 64;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(1);
  private final String polls;
  private final AtomicInteger busy = new AtomicInteger();

  /**
   * What came of it.
   *
   * @param taken how many have their receipt
   * @param busy how often one was told to come again
   * @param times milliseconds from each cast to its receipt, the shortest first
   * @param all nanoseconds of all together
   */
  record Found(int taken, int busy, long[] times, long all) {
    double aSecond() {
      return taken * 1e9 / all;
    }

    long at(double part) {
      return times[(int) Math.ceil(part * times.length) - 1];
    }

    @Override
    public String toString() {
      return "%d receipts, %d lost, p50 %d ms, p99 %d ms, last %d ms, told to come again %d times"
          .formatted(taken, times.length - taken, at(0.5), at(0.99), at(1), busy);
    }
  }

  /** At this poll. */
  Arrivals(String home, String poll) {
    polls = home + "/polls/" + poll;
  }

  /** Hands them in, the first now and the last after so long. */
  Found of(List<String> ballots, Duration within) {
    long between = within.toNanos() / Math.max(1, ballots.size() - 1);
    return found(
        ballots, n -> after(n * between).thenCompose(now -> castBy(ballots.get(n))), () -> {});
  }

  /** Hands them in as quickly as so many tablets can, each one ballot after the other. */
  Found of(List<String> ballots, int tablets) {
    var free = new Semaphore(tablets);
    return found(
        ballots,
        n -> castBy(ballots.get(n)).whenComplete((time, lost) -> free.release()),
        free::acquireUninterruptibly);
  }

  private Found found(
      List<String> ballots, IntFunction<CompletableFuture<Long>> casting, Runnable before) {
    busy.set(0);
    long begun = System.nanoTime();
    var times = new long[ballots.size()];
    var taken = new AtomicInteger();
    var all = new CompletableFuture<?>[ballots.size()];
    for (int n = 0; n < all.length; n++) {
      int one = n;
      before.run();
      all[n] =
          casting
              .apply(n)
              .thenAccept(
                  nanos -> {
                    times[one] = TimeUnit.NANOSECONDS.toMillis(nanos);
                    taken.incrementAndGet();
                  })
              .exceptionally(Arrivals::said);
    }
    CompletableFuture.allOf(all).join();
    Arrays.sort(times);
    return new Found(taken.get(), busy.get(), times, System.nanoTime() - begun);
  }

  private CompletableFuture<Long> castBy(String ballot) {
    return asked(ballot).thenCompose(known -> cast(ballot, System.nanoTime()));
  }

  private static Void said(Throwable lost) {
    System.out.println("lost: " + lost);
    return null;
  }

  private CompletableFuture<Void> after(long nanos) {
    var then = new CompletableFuture<Void>();
    clock.schedule(() -> then.complete(null), nanos, TimeUnit.NANOSECONDS);
    return then;
  }

  private CompletableFuture<Integer> asked(String ballot) {
    int at = ballot.indexOf("\"credential\":\"") + CREDENTIAL_AT;
    var slip = ballot.substring(at, at + CREDENTIAL);
    return sent(HttpRequest.newBuilder(URI.create(polls + "/credentials/" + slip)));
  }

  /** Nanoseconds from the first try to the receipt. */
  private CompletableFuture<Long> cast(String ballot, long begun) {
    var request =
        HttpRequest.newBuilder(URI.create(polls + "/ballots"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(ballot.getBytes(UTF_8)));
    return sent(request).thenCompose(status -> outcome(status, ballot, begun));
  }

  private CompletableFuture<Long> outcome(int status, String ballot, long begun) {
    if (status == AGAIN) {
      busy.incrementAndGet();
      return after(TimeUnit.MILLISECONDS.toNanos(WHEN_BUSY_MILLIS))
          .thenCompose(now -> cast(ballot, begun));
    }
    return TAKEN.contains(status)
        ? CompletableFuture.completedFuture(System.nanoTime() - begun)
        : CompletableFuture.failedFuture(new AssertionError(status));
  }

  /** The status; a tablet whose connection broke comes again too. */
  private CompletableFuture<Integer> sent(HttpRequest.Builder request) {
    var whole = request.timeout(Patience.PATIENCE).build();
    return http.sendAsync(whole, BodyHandlers.ofString())
        .thenApply(HttpResponse::statusCode)
        .exceptionally(broken -> AGAIN);
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
