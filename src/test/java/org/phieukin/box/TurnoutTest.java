package org.phieukin.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.phieukin.Statements;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.poll.PollState;

@QuarkusTest
class TurnoutTest {
  /** Kept: streams end when nobody holds their client any more. */
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Inject TestPoll polls;
  @Inject Turnout turnout;
  @Inject PollLife life;
  @Inject Statements statements;

  @TestHTTPResource("/")
  URI home;

  @Test
  void the_public_number_grows_in_steps_of_five_and_is_exact_when_all_are_in() {
    var poll = polls.open(1, true, 7);
    var voter = new Voter(poll.uuid());
    var shown = new ArrayList<Integer>();
    for (var code : poll.codes()) {
      voter.vote(code, List.of(Voter.mark(0))).then().statusCode(201);
      shown.add(turnout.of(poll.uuid()).cast());
    }
    assertThat(shown).containsExactly(0, 0, 0, 0, 5, 5, 7);
  }

  @Test
  void the_number_is_exact_once_the_box_is_closed() {
    var poll = polls.open(1, true, 7);
    new Voter(poll.uuid()).vote(poll.codes().get(0), List.of(Voter.mark(0)));
    assertThat(turnout.of(poll.uuid()).cast()).isZero();
    life.close(poll.uuid(), 7, Approvals.by("organizer"));
    assertThat(turnout.of(poll.uuid())).isEqualTo(new Turnout.View(1, 7, PollState.CLOSED));
  }

  @Test
  void the_events_tell_the_number_at_once_and_every_change_of_state() throws Exception {
    var poll = polls.open(1, true, 5);
    try (var lines = events(poll.uuid())) {
      assertThat(next(lines)).contains("\"cast\":0", "\"slips\":5", "\"state\":\"OPEN\"");
      life.pause(poll.uuid(), Approvals.by("organizer"));
      assertThat(next(lines)).contains("\"state\":\"PAUSED\"");
    }
  }

  @Test
  void however_many_phones_watch_a_poll_is_looked_at_once_a_second() throws Exception {
    var poll = polls.open(1, true, 5);
    var phones = new ArrayList<BufferedReader>();
    try {
      for (int n = 0; n < 40; n++) {
        phones.add(events(poll.uuid()));
        assertThat(next(phones.get(n))).contains("\"state\":\"OPEN\"");
      }
      statements.begin();
      long begun = System.nanoTime();
      await().atMost(Duration.ofMinutes(2)).until(() -> looks() >= 3);
      int looks = looks();
      long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
      // A stream or two of other tests may not have ended yet.
      assertThat(looks).isLessThanOrEqualTo((int) (4 * (seconds + 2)));
      life.pause(poll.uuid(), Approvals.by("organizer"));
      for (var phone : phones) {
        assertThat(next(phone)).contains("\"state\":\"PAUSED\"");
      }
    } finally {
      for (var phone : phones) {
        phone.close();
      }
    }
  }

  /** How often slips have been counted. */
  private int looks() {
    return statements.soFar().naming("slip");
  }

  private BufferedReader events(String uuid) throws Exception {
    var request = HttpRequest.newBuilder(home.resolve("/polls/" + uuid + "/turnout")).GET().build();
    var answer = CLIENT.send(request, BodyHandlers.ofInputStream());
    assertThat(answer.headers().firstValue("content-type").orElse(""))
        .startsWith("text/event-stream");
    return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
  }

  private static String next(BufferedReader lines) throws Exception {
    String line = lines.readLine();
    while (line != null && !line.startsWith("data:")) {
      line = lines.readLine();
    }
    return line;
  }
}
