package org.phieukin.booth;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.Wire;

/**
 * How long a cast takes beside requests that trickle in; not part of the suite: {@code ./mvnw -q
 * test -Dtest=SlowBodiesFigures}.
 */
@QuarkusTest
class SlowBodiesFigures {
  private static final int CASTS = 45;
  private static final int LINES = 15;

  @TestHTTPResource("/")
  String home;

  @Inject TestPoll polls;

  @Test
  void a_cast_alone_and_beside_three_hundred_slow_bodies() throws Exception {
    print("warming up", casts());
    print("alone", casts());
    var slow = new ArrayList<Wire>();
    var stop = new AtomicBoolean();
    for (int n = 0; n < 300; n++) {
      slow.add(begun());
    }
    var trickle = new Thread(() -> trickle(slow, stop));
    trickle.start();
    print("beside 300 slow bodies", casts());
    stop.set(true);
    trickle.join();
    for (var wire : slow) {
      wire.close();
    }
  }

  private Wire begun() throws Exception {
    var wire = new Wire(home);
    var head =
        "POST /polls/x/ballots HTTP/1.1\r\nHost: "
            + wire.host()
            + "\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{";
    wire.write(head.getBytes(StandardCharsets.US_ASCII));
    return wire;
  }

  /** A byte of each every four seconds; those that the server has ended are made anew. */
  private void trickle(List<Wire> slow, AtomicBoolean stop) {
    try {
      for (int n = 0; !stop.get(); n = (n + 1) % slow.size()) {
        try {
          slow.get(n).write(new byte[] {' '});
        } catch (java.io.IOException ended) {
          slow.set(n, begun());
        }
        Thread.sleep(4_000 / slow.size());
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private long[] casts() {
    var poll = polls.open(LINES, true, CASTS);
    var voter = new Voter(poll.uuid());
    var marks = Collections.nCopies(LINES, Voter.mark(0));
    var ballots = poll.codes().stream().map(code -> voter.seal(code, marks).json()).toList();
    var times = new long[CASTS];
    for (int n = 0; n < CASTS; n++) {
      long start = System.nanoTime();
      voter.cast(ballots.get(n)).then().statusCode(201);
      times[n] = (System.nanoTime() - start) / 1_000_000;
    }
    return times;
  }

  private static void print(String what, long[] times) {
    Arrays.sort(times);
    System.out.printf(
        "FIGURE cast of %d lines, %s: median %d ms (%d to %d)%n",
        LINES, what, times[times.length / 2], times[0], times[times.length - 1]);
  }
}
