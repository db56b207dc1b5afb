package org.phieukin.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.TestPoll;
import org.phieukin.asking.Answer;
import org.phieukin.asking.Asking;

/** Delegates read with the meeting's code, and the tablet forgets them. */
@QuarkusTest
class ReadingTest {
  private static final String COOKIE = "dossier-reader";

  @Inject TestPoll polls;
  @Inject ReadingSession session;

  private DossierDesk desk() {
    return new DossierDesk(polls.meeting(TestPoll.people(1))).on();
  }

  private static String address(DossierDesk desk) {
    return "/meetings/" + desk.meeting + "/dossiers";
  }

  /** The origin that a tablet's browser names with every form. */
  private static String origin() {
    return Asking.home();
  }

  /** Sends the form as a tablet does: plain text, without a token. */
  private static Answer enter(DossierDesk desk, String code) {
    return given()
        .staying()
        .accept("text/html")
        .contentType("text/plain; charset=UTF-8")
        .header("Origin", origin())
        .body("code=" + code + "\r\n")
        .post(address(desk));
  }

  private static Answer page(DossierDesk desk, String path, String cookie) {
    return given().staying().accept("text/html").cookie(COOKIE, cookie).get(address(desk) + path);
  }

  private static String session(DossierDesk desk, String code) {
    return enter(desk, code).then().statusCode(303).extract().cookie(COOKIE);
  }

  @Test
  void the_code_opens_the_dossiers_however_it_is_typed() {
    var desk = desk();
    desk.hand(desk.person(1), "Báo cáo kiểm điểm", "2023-11-20");
    assertThat(enter(desk, "AAAA-AAAA").statusCode()).isEqualTo(422);
    var code = desk.code();
    assertThat(code).matches("[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}");
    for (var typed : new String[] {code, code.toLowerCase(), code.replace("-", " ")}) {
      var cookie = session(desk, typed);
      page(desk, "", cookie).then().statusCode(200).body(containsString("Báo cáo kiểm điểm"));
    }
    assertThat(given().accept("text/html").get(address(desk)).asString())
        .contains("Mã đọc hồ sơ")
        .doesNotContain("Báo cáo kiểm điểm");
  }

  @Test
  void the_cookie_is_for_reading_alone() {
    var desk = desk();
    var answer = enter(desk, desk.code());
    assertThat(answer.headers("Set-Cookie"))
        .singleElement()
        .asString()
        .contains("Path=" + address(desk), "HttpOnly", "SameSite=Strict", "Max-Age=600");
    assertThat(given().get(address(desk)).headers("Set-Cookie")).isEmpty();
  }

  @Test
  void a_document_is_an_attachment_in_a_sandbox() {
    var desk = desk();
    var document = desk.hand(desk.person(1), "Báo cáo \"kiểm/điểm\"", "2023-11-20");
    page(desk, "/" + document, "none").then().statusCode(303);
    var got = page(desk, "/" + document, session(desk, desk.code()));
    assertThat(got.then().statusCode(200).extract().asByteArray()).isEqualTo(TestPdf.small());
    assertThat(got.contentType()).isEqualTo("application/pdf");
    assertThat(got.header("Content-Disposition"))
        .startsWith("attachment;")
        .contains("B%C3%A1o%20c%C3%A1o%20ki%E1%BB%83m")
        .doesNotContain("/");
    assertThat(got.headers("Content-Security-Policy"))
        .singleElement()
        .asString()
        .startsWith("sandbox");
    assertThat(got.headers("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(got.headers("Cache-Control")).containsExactly("no-store");
  }

  @Test
  void a_document_of_another_meeting_is_not_found() {
    var here = desk();
    var there = desk();
    var document = there.hand(there.person(1), "Của hội nghị khác", "2023-11-20");
    var cookie = session(here, here.code());
    page(here, "/" + document, cookie).then().statusCode(404);
    there.code();
    page(there, "", cookie).then().statusCode(200).body(containsString("Vào đọc"));
  }

  @Test
  void guessing_is_slowed_down() {
    var desk = desk();
    var code = desk.code();
    for (int tries = 0; tries < 10; tries++) {
      enter(desk, "WRONG-" + tries).then().statusCode(422).body(containsString("WRONG-" + tries));
    }
    enter(desk, "WRONG").then().statusCode(429).body(containsString("quá nhiều lần"));
    enter(desk, code).then().statusCode(429);
  }

  @Test
  void right_codes_use_up_no_tries() {
    var desk = desk();
    var code = desk.code();
    for (int tablet = 0; tablet < 45; tablet++) {
      enter(desk, code).then().statusCode(303);
    }
  }

  @Test
  void another_code_or_the_switch_ends_every_reading() {
    var desk = desk();
    var cookie = session(desk, desk.code());
    page(desk, "", cookie).then().body(containsString("Thoát"));
    desk.code();
    page(desk, "", cookie).then().statusCode(200).body(containsString("Vào đọc"));
    var next = session(desk, desk.client.page(desk.address).selectFirst(".reading-code").text());
    desk.client.post(desk.address + "/off", Map.of()).then().statusCode(303);
    page(desk, "", next).then().statusCode(404);
  }

  @Test
  void a_session_ends_by_itself_and_cannot_be_lengthened() {
    var now = Instant.parse("2023-12-14T01:00:00Z");
    var cookie = session.until(now.plusSeconds(600), "meeting", "code");
    assertThat(session.lives(cookie, now.plusSeconds(599), "meeting", "code")).isTrue();
    assertThat(session.lives(cookie, now.plusSeconds(600), "meeting", "code")).isFalse();
    assertThat(session.lives(cookie, now, "meeting", "other")).isFalse();
    assertThat(session.lives(cookie, now, "other", "code")).isFalse();
    var longer = cookie.replaceFirst("^[0-9]+", "9999999999");
    assertThat(session.lives(longer, now, "meeting", "code")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "http://evil.example", "http://localhost:1"})
  void a_code_is_taken_from_our_own_page_alone(String origin) {
    var desk = desk();
    var form = given().contentType("text/plain; charset=UTF-8").body("code=" + desk.code());
    var sent = origin.isEmpty() ? form : form.header("Origin", origin);
    sent.post(address(desk)).then().statusCode(403).body("reason", equalTo("SENT_FROM_ELSEWHERE"));
  }

  @Test
  void leaving_takes_the_cookie_back() {
    var desk = desk();
    given()
        .staying()
        .contentType("text/plain; charset=UTF-8")
        .header("Origin", origin())
        .body("")
        .post(address(desk) + "/leave")
        .then()
        .statusCode(303)
        .header("Set-Cookie", containsString("Max-Age=0"));
  }

  @Test
  void delegates_see_what_was_asked_and_not_by_whom() {
    var desk = desk();
    desk.client.submit(
        desk.client.page(desk.address + "/requests"),
        desk.address + "/requests",
        Map.of(
            "by", "Nguyễn Văn Hỏi",
            "person", desk.person(1),
            "received", "2023-12-01",
            "content", "Xin giải trình về dự án"));
    var shown = page(desk, "", session(desk, desk.code())).asString();
    assertThat(shown).contains("Xin giải trình về dự án").doesNotContain("Nguyễn Văn Hỏi");
  }
}
