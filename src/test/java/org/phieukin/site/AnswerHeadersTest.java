package org.phieukin.site;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.asking.Answer;

/** Pages, files, redirects and refusals alike: nothing from elsewhere, nothing framed or kept. */
@QuarkusTest
class AnswerHeadersTest {
  private static Answer get(String path) {
    return given().staying().get(path);
  }

  private static void guarded(Answer answer, int status) {
    answer
        .then()
        .statusCode(status)
        .header(
            "Content-Security-Policy",
            allOf(
                containsString("default-src 'none'; script-src 'self'"),
                containsString("img-src 'self' data: blob:"),
                containsString("base-uri 'none'; frame-ancestors 'none'")))
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "same-origin")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Permissions-Policy", "camera=(self), microphone=(), geolocation=()");
  }

  @ParameterizedTest
  @CsvSource({
    "/, 200",
    "/icon.svg, 200",
    "/favicon.ico, 200",
    "/manifest.json, 200",
    "/nothing/here, 404",
    "/polls/nosuchpoll1234, 404",
    "/desk, 302",
    "/desk;x, 404",
    "/language/en, 303",
    "/q/health, 200",
    "/web/../nothing, 404"
  })
  void every_answer_forbids_other_origins_framing_and_keeping(String path, int status) {
    var answer = get(path);
    guarded(answer, status);
    answer.then().header("Cache-Control", equalTo("no-store"));
  }

  @Test
  void a_refused_form_does_too() {
    var answer = given().contentType("text/plain").body("x").post("/sign-out");
    guarded(answer, 415);
    answer.then().header("Cache-Control", equalTo("no-store"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/web/nothing-ABCDEFGH.js", "/web/", "/web/chunks/x.js", "/web/%2e%2e/x"})
  void a_file_that_is_not_there_is_not_kept_for_a_year(String path) {
    var answer = get(path);
    guarded(answer, 404);
    answer.then().header("Cache-Control", equalTo("no-store"));
  }

  @Test
  void files_with_their_hash_in_the_name_are_kept_and_guarded() {
    var answer = get(Web.file("site.css"));
    guarded(answer, 200);
    answer.then().header("Cache-Control", equalTo("public, max-age=31536000, immutable"));
  }
}
