package org.phieukin.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.DeskClient;
import org.phieukin.Patience;
import org.phieukin.TestPoll;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;

/** Requests that no page of ours sends: none changes anything, each gets an answer. */
@QuarkusTest
class OddRequestsTest {
  @TestHTTPResource("/")
  String home;

  @Inject TestPoll polls;

  private int post(String path, String... headers) throws IOException, InterruptedException {
    var cookie =
        DeskClient.anonymous().signIn("organizer", "a password for tests").cookie("signed-in");
    var request =
        HttpRequest.newBuilder(URI.create(home + path))
            .timeout(Patience.PATIENCE)
            .header("Cookie", "signed-in=" + cookie)
            .POST(BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.discarding()).statusCode();
  }

  @Test
  void nothing_is_done_without_the_token_of_a_form_whatever_the_type_of_the_request()
      throws Exception {
    var poll = polls.open(2, true, 3).uuid();
    for (var step : new String[] {"pause", "close", "finish", "cancel", "count", "publish"}) {
      var path = "desk/polls/" + poll + "/" + step;
      assertThat(post(path)).as(step).isEqualTo(415);
      assertThat(post(path, "Content-Type", "text/plain")).as(step).isEqualTo(415);
      assertThat(post(path, "Content-Type", "garbage")).as(step).isEqualTo(415);
      assertThat(post(path, "Content-Type", "application/x-www-form-urlencoded"))
          .as(step)
          .isEqualTo(400);
    }
    assertThat(post("sign-out")).isEqualTo(415);
    assertThat(Poll.get(poll).state()).isEqualTo(PollState.OPEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "desk;x",
        "desk;a/record",
        "desk/record;a",
        "polls;x/y",
        ";",
        "polls/a%00b",
        "polls/%1fa"
      })
  void an_address_with_a_semicolon_or_a_control_character_is_answered(String path)
      throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(home + path)).timeout(Patience.PATIENCE).build();
    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
    assertThat(answer.statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"garbage", "text", ",", "a b/c", "/"})
  void a_browser_that_accepts_nonsense_gets_the_page(String accept) {
    given().header("Accept", accept).get("/sign-in").then().statusCode(200);
    given()
        .header("Accept", accept)
        .get("/nothing")
        .then()
        .statusCode(404)
        .body(containsString("NO_SUCH_PAGE"));
  }
}
