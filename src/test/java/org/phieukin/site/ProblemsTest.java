package org.phieukin.site;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemsTest {
  @Test
  void an_unknown_page_answers_people_with_a_page_and_programs_with_a_problem() {
    given()
        .accept("text/html,application/xhtml+xml,*/*;q=0.8")
        .get("/nothing/here")
        .then()
        .statusCode(404)
        .contentType("text/html")
        .body(containsString("Không có trang này"));
    given()
        .get("/nothing/here")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("reason", equalTo("NO_SUCH_PAGE"))
        .body("status", equalTo(404))
        .body("type", equalTo("urn:phieukin:no-such-page"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/vote", "/results", "/election.json", "/turnout", "/screen", "/trackers"})
  void a_poll_that_does_not_exist_is_not_found_anywhere(String rest) {
    given()
        .accept("text/html,*/*;q=0.8")
        .get("/polls/nosuchpoll1234" + rest)
        .then()
        .statusCode(404);
  }

  @Test
  void the_cookie_decides_the_language_whatever_the_browser_prefers() {
    given()
        .header("Accept-Language", "fr,en;q=0.9")
        .get("/nothing")
        .then()
        .body("detail", containsString("Không có trang này"));
    given()
        .cookie("language", "en")
        .header("Accept-Language", "vi")
        .get("/nothing")
        .then()
        .body("detail", containsString("There is no such page"));
  }

  @Test
  void the_language_switch_returns_to_a_page_of_ours_only() {
    given()
        .staying()
        .get("/language/en?to=/polls/abc")
        .then()
        .statusCode(303)
        .header("Location", containsString("/polls/abc"))
        .cookie("language", "en");
    for (var elsewhere : List.of("//evil.example", "https://evil.example", "/\\evil.example")) {
      given()
          .staying()
          .get("/language/vi?to=" + elsewhere)
          .then()
          .statusCode(303)
          .header("Location", not(containsString("evil")));
    }
  }
}
