package org.phieukin.booth;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.Wire;

/** Requests that never come to their end hold no worker: everybody else is answered. */
@QuarkusTest
class SlowBodiesTest {
  /** More than there are workers. */
  private static final int SLOW = 300;

  @TestHTTPResource("/")
  String home;

  @Inject TestPoll polls;

  private static byte[] begun(String host, String path, String type) {
    var head =
        "POST "
            + path
            + " HTTP/1.1\r\nHost: "
            + host
            + "\r\nOrigin: http://"
            + host
            + "\r\n"
            + "Content-Type: "
            + type
            + "\r\nContent-Length: 1000\r\n\r\n{";
    return head.getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void a_ballot_is_cast_beside_three_hundred_that_trickle_in() throws Exception {
    var poll = polls.open(1, true, 1);
    var kinds =
        List.of(
            List.of("/polls/" + poll.uuid() + "/ballots", "application/json"),
            List.of("/sign-in", "application/x-www-form-urlencoded"),
            List.of("/sign-out", "multipart/form-data; boundary=x"),
            List.of("/meetings/" + poll.meeting() + "/dossiers", "text/plain"));
    var slow = new ArrayList<Wire>();
    try {
      for (int n = 0; n < SLOW; n++) {
        var wire = new Wire(home);
        slow.add(wire);
        var kind = kinds.get(n % kinds.size());
        wire.write(begun(wire.host(), kind.get(0), kind.get(1)));
      }
      var vote = new Voter(poll.uuid()).vote(poll.codes().get(0), List.of(Voter.mark(0)));
      assertThat(vote.statusCode()).isEqualTo(201);
      for (var wire : slow) {
        assertThat(wire.quiet()).as("it still waits for the rest").isTrue();
      }
    } finally {
      for (var wire : slow) {
        wire.close();
      }
    }
  }
}
