package org.phieukin.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.Wire;
import org.phieukin.access.Account.Role;
import org.phieukin.access.PasswordQueue.Asker;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;

/** Nothing is done for an account but what one of its own pages sent (docs/decisions/0032). */
@QuarkusTest
class FormTokensTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String OLD = "the password before";
  private static final String NEW = "a password from elsewhere";

  @TestHTTPResource("/")
  String home;

  @Inject Accounts accounts;
  @Inject TestPoll polls;

  private DeskClient organizer;

  @BeforeEach
  void signIn() {
    organizer = DeskClient.organizer();
    if (!accounts.exists("kiemphieu")) {
      accounts.make("kiemphieu", OLD, List.of(Role.TELLER), "organizer");
    }
  }

  private Wire.Answer post(String path, String headers, String body) throws IOException {
    try (var wire = new Wire(home)) {
      var cookie = "Cookie: " + organizer.session() + "\n";
      return wire.send("POST", path, cookie + headers, body.getBytes(StandardCharsets.UTF_8));
    }
  }

  private Wire.Answer setPassword(String headers, String rest) throws IOException {
    var fields = "password=" + NEW.replace(' ', '+') + "&again=" + NEW.replace(' ', '+') + rest;
    return post("/desk/accounts/kiemphieu/password", headers, fields);
  }

  private void stays() {
    assertThat(accounts.known("kiemphieu", NEW, Asker.KNOWN)).isEmpty();
    assertThat(accounts.known("kiemphieu", OLD, Asker.KNOWN)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "APPLICATION/X-WWW-FORM-URLENCODED",
        "application/x-www-form-urlencoded",
        "Application/X-Www-Form-Urlencoded; charset=UTF-8",
        "*/*",
        "application/*",
        "*/x-www-form-urlencoded",
        "application/x-www-form-urlencoded, application/json",
        "application/json",
        "application/json, application/x-www-form-urlencoded",
        "text/plain",
        "multipart/form-data",
        "multipart/*; boundary=x",
        "application/x-www-form-urlencoded;q=0.5",
        "garbage",
        "",
        "application/x-www-form-urlencoded\nContent-Type: application/json"
      })
  void no_type_of_content_sets_a_password_without_a_token(String type) throws Exception {
    var answer = setPassword("Content-Type: " + type, "");
    assertThat(answer.status()).isIn(400, 415);
    assertThat(answer.text()).contains("\"detail\"");
    stays();
  }

  @Test
  void nor_does_a_request_that_names_no_type_at_all() throws Exception {
    assertThat(setPassword("Accept: text/html", "").status()).isEqualTo(415);
    stays();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "http://evil.example",
        "http://localhost:1",
        "https://localhost",
        "http://localhost.",
        "http://localhost@evil.example",
        "file://",
        "http://[::1]:1",
        " ",
        "http://evil.example, OWN",
        "OWN\nOrigin: http://evil.example"
      })
  void a_form_from_another_origin_is_refused_even_with_a_good_token(String origin)
      throws Exception {
    var own = home.replaceFirst("/$", "");
    var headers = "Content-Type: " + FORM + "\nOrigin: " + origin.replace("OWN", own);
    var answer = setPassword(headers, "&form-token=" + organizer.token());
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.text()).contains("SENT_FROM_ELSEWHERE");
    stays();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "", "same-origin, cross-site", "x"})
  void nor_one_of_which_the_browser_says_that_another_site_sent_it(String site) throws Exception {
    var headers = "Content-Type: " + FORM + "\nSec-Fetch-Site: " + site;
    assertThat(setPassword(headers, "&form-token=" + organizer.token()).status()).isEqualTo(403);
    stays();
  }

  @Test
  void a_token_belongs_to_one_account() throws Exception {
    accounts.make("other-desk", OLD, List.of(Role.ORGANIZER), "organizer");
    var other = DeskClient.anonymous();
    other.signIn("other-desk", OLD);
    var answer = setPassword("Content-Type: " + FORM, "&form-token=" + other.token());
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("FORM_EXPIRED");
    stays();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "=", "%00", "AAAAAAAAAAAAAAAAAAAAAA", "zz zz", "%F0%9F%98%80"})
  void a_token_that_is_none_is_answered_in_words(String token) throws Exception {
    var answer =
        setPassword("Content-Type: " + FORM + "\nAccept: text/html", "&form-token=" + token);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("Trang đã để quá lâu");
    stays();
  }

  @Test
  void the_pages_own_form_is_taken_from_its_own_origin_in_every_spelling() throws Exception {
    var own = home.replaceFirst("/$", "");
    for (var origin : List.of(own, own.toUpperCase(java.util.Locale.ROOT))) {
      var headers = "Content-Type: " + FORM + "; charset=\"utf-8\"\nOrigin: " + origin;
      var answer = setPassword(headers, "&form-token=" + organizer.token());
      assertThat(answer.status()).as(origin).isEqualTo(303);
    }
    assertThat(accounts.known("kiemphieu", NEW, Asker.KNOWN)).isPresent();
    accounts.changePassword("kiemphieu", OLD, "organizer");
  }

  @Test
  void two_pages_open_beside_each_other_do_not_take_each_others_tokens_away() {
    var first = organizer.page("/desk/accounts/kiemphieu/password");
    organizer.page("/desk/accounts/kiemphieu/password");
    var fields = Map.of("password", "short", "again", "short");
    organizer.submit(first, "/desk/accounts/kiemphieu/password", fields).then().statusCode(422);
  }

  @Test
  void forms_with_files_need_their_token_as_well() throws Exception {
    var parts = "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nAn\r\n--x--\r\n";
    var path = "/desk/meetings/" + polls.meeting(TestPoll.people(1)) + "/people/import";
    for (var type : List.of("multipart/form-data", "MULTIPART/Form-Data")) {
      assertThat(post(path, "Content-Type: " + type + "; boundary=x", parts).status())
          .as(type)
          .isEqualTo(400);
    }
    var token =
        "--x\r\nContent-Disposition: form-data; name=\"form-token\"\r\n\r\n"
            + organizer.token()
            + "\r\n";
    var answer = post(path, "Content-Type: MULTIPART/Form-Data; boundary=x", token + parts);
    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void nobody_is_signed_out_from_elsewhere() throws Exception {
    assertThat(post("/sign-out", "Content-Type: " + FORM, "").status()).isEqualTo(400);
    assertThat(post("/sign-out", "Content-Type: application/json", "{}").status()).isEqualTo(415);
    organizer.get("/desk").then().statusCode(200);
  }

  @Test
  void ballots_are_json_and_nothing_else() throws Exception {
    var poll = polls.open(1, true, 1).uuid();
    var path = "/polls/" + poll + "/ballots";
    for (var headers :
        List.of(
            "Content-Type: text/plain",
            "Content-Type: application/json; charset=utf-16",
            "Content-Type: application/json\nContent-Encoding: gzip",
            "Content-Type: application/*",
            "Content-Type: " + FORM,
            "Accept: */*")) {
      assertThat(post(path, headers, "{}").status()).as(headers).isEqualTo(415);
    }
    assertThat(post(path, "Content-Type: Application/JSON; charset=UTF-8", "{}").status())
        .isEqualTo(422);
    var foreign = "Content-Type: application/json\nOrigin: http://evil.example";
    assertThat(post(path, foreign, "{}").status()).isEqualTo(403);
    assertThat(Poll.get(poll).state()).isEqualTo(PollState.OPEN);
  }
}
