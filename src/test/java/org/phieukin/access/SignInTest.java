package org.phieukin.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.DeskClient;
import org.phieukin.access.Account.Role;

@QuarkusTest
class SignInTest {
  private static final String BASIC =
      "Basic "
          + Base64.getEncoder().encodeToString("organizer:a password for tests".getBytes(UTF_8));

  private static final String TELLER = "only-teller";
  private static final String PASSWORD = "another password";

  @Inject Accounts accounts;

  @BeforeEach
  void teller() {
    accounts.make(TELLER, PASSWORD, List.of(Role.TELLER), "organizer");
  }

  private static DeskClient signedIn(String username, String password) {
    var client = DeskClient.anonymous();
    client
        .signIn(username, password)
        .then()
        .statusCode(303)
        .header("Location", endsWith("/sign-in"));
    return client;
  }

  @Test
  void only_the_form_signs_in_and_only_its_page_is_asked_for() {
    for (int time = 0; time < 5; time++) {
      var answer = given().staying().header("Authorization", BASIC).get("/desk");
      answer.then().statusCode(302).header("Location", endsWith("/sign-in"));
      assertThat(answer.header("WWW-Authenticate")).isNull();
    }
  }

  @Test
  void the_first_account_lands_on_the_desk() {
    DeskClient.organizer()
        .get("/sign-in")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/desk"));
  }

  @Test
  void a_teller_lands_on_the_page_of_the_count_commission_and_not_on_the_desk() {
    var teller = signedIn(TELLER, PASSWORD);
    teller.get("/sign-in").then().statusCode(303).header("Location", endsWith("/tellers"));
    assertThat(teller.page("/tellers").selectFirst("h1").text()).isEqualTo("Ban kiểm phiếu");
    teller
        .get("/desk")
        .then()
        .statusCode(403)
        .body(containsString("Tài khoản này không có quyền làm việc đó."));
    teller
        .request()
        .cookie("language", "en")
        .get("/desk/accounts")
        .then()
        .statusCode(403)
        .body(containsString("This account may not do that."));
  }

  @Test
  void after_signing_in_one_is_back_at_the_page_that_was_asked_for() {
    var client = DeskClient.anonymous();
    client.get("/desk/accounts").then().statusCode(302).header("Location", endsWith("/sign-in"));
    client
        .signIn("organizer", "a password for tests")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/desk/accounts"));
  }

  @Test
  void a_wrong_password_gets_a_sentence_and_no_session() {
    var client = DeskClient.anonymous();
    client
        .signIn("organizer", "wrong")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/sign-in?failed=1"));
    assertThat(client.page("/sign-in?failed=1").selectFirst("[role=alert]").text())
        .startsWith("Chưa đăng nhập được");
    client.get("/desk").then().statusCode(302);
  }

  @Test
  void a_sign_in_form_without_a_password_is_answered_too() {
    var client = DeskClient.anonymous();
    client
        .submit(client.page("/sign-in"), "/sign-in", Map.of("j_username", "organizer"))
        .then()
        .statusCode(303)
        .header("Location", endsWith("/sign-in?failed=1"));
  }

  @Test
  void after_many_failures_even_the_right_password_has_to_wait_but_other_names_do_not() {
    accounts.make("guessed", PASSWORD, List.of(Role.TELLER), "organizer");
    for (int n = 0; n < 20; n++) {
      DeskClient.anonymous().signIn("guessed", "wrong " + n);
    }
    DeskClient.anonymous()
        .signIn("guessed", PASSWORD)
        .then()
        .header("Location", endsWith("/sign-in?failed=1"));
    signedIn(TELLER, PASSWORD);
  }

  @Test
  void many_good_sign_ins_in_a_row_are_not_slowed() {
    for (int n = 0; n < 12; n++) {
      signedIn(TELLER, PASSWORD);
    }
  }

  @Test
  void every_sign_in_is_in_the_record() {
    var organizer = DeskClient.organizer();
    accounts.make("recorded", PASSWORD, List.of(Role.TELLER), "organizer");
    signedIn("recorded", PASSWORD);
    var entries = "";
    for (int n = 0; n < 100 && !entries.contains("recorded"); n++) {
      entries = organizer.page("/desk/record").select(".record > li:contains(Đăng nhập)").text();
    }
    assertThat(entries).contains("recorded");
  }

  @Test
  void signing_out_ends_the_session() {
    var client = DeskClient.organizer();
    client.post("/sign-out", Map.of()).then().statusCode(303).header("Location", endsWith("/"));
    client.get("/desk").then().statusCode(302);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/desk",
        "/desk/accounts",
        "/desk/record",
        "/desk/meetings/new",
        "/desk/meetings/x",
        "/desk/meetings/x/people",
        "/desk/polls/x",
        "/desk/polls/x/freeze",
        "/desk/nothing",
        "/tellers",
        "/tellers/password",
        "/tellers/record",
        "/desk/polls/x/finish",
        "/desk/polls/x/count",
        "/desk/polls/x/slips"
      })
  void nobody_gets_or_posts_anything_of_the_desk_without_signing_in(String path) {
    var nobody = given().staying();
    nobody.get(path).then().statusCode(302).header("Location", endsWith("/sign-in"));
    nobody
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("x", "y")
        .post(path)
        .then()
        .statusCode(302)
        .header("Location", endsWith("/sign-in"));
  }

  @Test
  void a_form_with_an_old_token_says_that_it_has_expired() {
    var client = DeskClient.organizer();
    client
        .request()
        .formParam("form-token", "AAAAAAAAAAAAAAAAAAAAAA")
        .formParam("username", "someone")
        .post("/desk/accounts")
        .then()
        .statusCode(400)
        .body(containsString("Trang đã để quá lâu"));
    client
        .request()
        .formParam("username", "someone")
        .post("/desk/accounts")
        .then()
        .statusCode(400)
        .body(containsString("Trang đã để quá lâu"));
    assertThat(accounts.exists("someone")).isFalse();
  }

  @Test
  void no_cookie_marks_the_browser_of_whoever_is_not_signed_in() {
    var answer = given().header("Accept", "text/html").get("/polls/x");
    assertThat(answer.cookies()).isEmpty();
    assertThat(given().get("/sign-in").cookies()).isEmpty();
  }

  @Test
  void accounts_are_added_and_get_new_passwords() {
    var client = DeskClient.organizer();
    var fields =
        Map.of("username", "added", "password", PASSWORD, "again", PASSWORD, "role", "teller");
    client.submit(client.page("/desk/accounts"), "/desk/accounts", fields).then().statusCode(303);
    client
        .submit(client.page("/desk/accounts"), "/desk/accounts", fields)
        .then()
        .statusCode(422)
        .body(containsString("Đã có tài khoản tên này"));
    signedIn("added", PASSWORD);
    var path = "/desk/accounts/added/password";
    client
        .submit(client.page(path), path, Map.of("password", "short", "again", "short"))
        .then()
        .statusCode(422)
        .body(containsString("ít nhất 10 ký tự"));
    client
        .submit(
            client.page(path),
            path,
            Map.of("password", "a third password", "again", "a third password"))
        .then()
        .statusCode(303);
    signedIn("added", "a third password");
    client.get("/desk/accounts/nobody/password").then().statusCode(404);
  }

  @Test
  void every_field_of_an_account_is_checked_and_what_was_typed_stays() {
    var client = DeskClient.organizer();
    var answer =
        client.post(
            "/desk/accounts",
            Map.of("username", "Không Được", "password", "short", "again", "other"));
    answer.then().statusCode(422);
    var page = org.jsoup.Jsoup.parse(answer.asString());
    assertThat(page.select(".error")).hasSize(4);
    assertThat(page.selectFirst("#username").val()).isEqualTo("Không Được");
    assertThat(page.selectFirst("#password").val()).isEmpty();
  }
}
