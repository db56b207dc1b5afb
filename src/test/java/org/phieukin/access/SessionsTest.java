package org.phieukin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.phieukin.asking.Asking.given;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.Statements;
import org.phieukin.TestClock;
import org.phieukin.access.Account.Role;
import org.phieukin.access.PasswordQueue.Asker;
import org.phieukin.protocol.Hashes;

/** Who is signed in can be ended, and ends by itself. */
@QuarkusTest
class SessionsTest {
  private static final String PASSWORD = "another password";
  private static final String OTHER = "quite another one";
  private static final Instant MORNING = Instant.parse("2031-05-04T01:00:00Z");

  @Inject Accounts accounts;
  @Inject TestClock clock;
  @Inject Statements statements;
  @Inject AgroalDataSource database;

  /** A browser in which a teller is signed in, and a copy of its cookie. */
  private record Browser(DeskClient client, String cookie) {
    static Browser of(String username, String password) {
      var client = DeskClient.anonymous();
      return new Browser(client, client.signIn(username, password).cookie("signed-in"));
    }
  }

  private Browser teller(String username) {
    accounts.make(username, PASSWORD, List.of(Role.TELLER), "organizer");
    return Browser.of(username, PASSWORD);
  }

  private static boolean lives(String cookie) {
    var answer = given().cookie("signed-in", cookie).staying().get("/tellers/sessions");
    assertThat(answer.statusCode()).isIn(200, 302);
    return answer.statusCode() == 200;
  }

  private void at(long minutes) {
    clock.set(MORNING.plusSeconds(minutes * 60).toString());
  }

  @AfterEach
  void goOn() {
    clock.free();
  }

  @Test
  void a_copied_cookie_is_worth_nothing_after_signing_out() {
    var browser = teller("left");
    assertThat(lives(browser.cookie())).isTrue();
    var leaving = browser.client().submit(browser.client().page("/tellers"), "/sign-out", Map.of());
    leaving.then().statusCode(303).header("Location", endsWith("/"));
    assertThat(leaving.cookie("signed-in")).isEmpty();
    assertThat(lives(browser.cookie())).isFalse();
  }

  @Test
  void another_password_ends_all_sessions_and_the_own_one_goes_on_under_another_id() {
    var here = teller("changed");
    var elsewhere = Browser.of("changed", PASSWORD);
    var path = "/tellers/password";
    var fields = Map.of("old", PASSWORD, "password", OTHER, "again", OTHER);
    var done = here.client().submit(here.client().page(path), path, fields);
    done.then().statusCode(303);
    assertThat(lives(here.cookie())).isFalse();
    assertThat(lives(elsewhere.cookie())).isFalse();
    assertThat(lives(done.cookie("signed-in"))).isTrue();
    assertThat(here.client().page("/tellers/sessions").select(".rows > li")).hasSize(1);
  }

  @Test
  void a_password_that_an_organizer_sets_ends_that_persons_sessions_alone() {
    var teller = teller("given-anew");
    var other = teller("left-alone");
    var organizer = DeskClient.organizer();
    var fields = Map.of("password", OTHER, "again", OTHER);
    organizer.post("/desk/accounts/given-anew/password", fields).then().statusCode(303);
    assertThat(lives(teller.cookie())).isFalse();
    assertThat(lives(other.cookie())).isTrue();
    organizer.get("/desk").then().statusCode(200);
  }

  @Test
  void an_organizer_who_sets_the_own_password_works_on() {
    accounts.make("own-desk-word", PASSWORD, List.of(Role.ORGANIZER), "organizer");
    var browser = Browser.of("own-desk-word", PASSWORD);
    var fields = Map.of("password", OTHER, "again", OTHER);
    browser.client().post("/desk/accounts/own-desk-word/password", fields).then().statusCode(303);
    browser.client().get("/desk").then().statusCode(200);
    given().cookie("signed-in", browser.cookie()).staying().get("/desk").then().statusCode(302);
  }

  @Test
  void a_disabled_account_acts_no_more_from_the_next_request_on_and_its_sessions_stay_ended() {
    var teller = teller("disabled");
    var organizer = DeskClient.organizer();
    organizer.post("/desk/accounts/disable", Map.of("username", "disabled")).then().statusCode(303);
    assertThat(lives(teller.cookie())).isFalse();
    assertThat(accounts.known("disabled", PASSWORD, Asker.KNOWN)).isEmpty();
    DeskClient.anonymous()
        .signIn("disabled", PASSWORD)
        .then()
        .header("Location", endsWith("failed=1"));
    assertThat(organizer.page("/desk/accounts").select(".rows > li:contains(disabled)").text())
        .contains("đã vô hiệu");
    organizer.post("/desk/accounts/enable", Map.of("username", "disabled")).then().statusCode(303);
    assertThat(lives(teller.cookie())).isFalse();
    assertThat(lives(Browser.of("disabled", PASSWORD).cookie())).isTrue();
    var record = organizer.page("/desk/record").select(".record").text();
    assertThat(record).contains("Vô hiệu một tài khoản", "Cho dùng lại một tài khoản");
  }

  @Test
  void nobody_disables_the_own_account_nor_one_that_is_none() {
    var organizer = DeskClient.organizer();
    organizer
        .post("/desk/accounts/disable", Map.of("username", "organizer"))
        .then()
        .statusCode(409)
        .body(containsString("Không tự vô hiệu"));
    organizer
        .post("/desk/accounts/disable", Map.of("username", "nobody-there"))
        .then()
        .statusCode(404);
    organizer
        .post("/desk/accounts/enable", Map.of("username", "nobody-there"))
        .then()
        .statusCode(404);
    organizer.get("/desk").then().statusCode(200);
  }

  @Test
  void signing_in_gives_a_fresh_id_and_ends_what_the_browser_had_before() {
    var browser = teller("fresh");
    var again = browser.client().signIn("fresh", PASSWORD).cookie("signed-in");
    assertThat(again).isNotEqualTo(browser.cookie()).matches("[A-Za-z0-9_-]{43}");
    assertThat(lives(browser.cookie())).isFalse();
    assertThat(lives(again)).isTrue();
    var chosen = "A".repeat(43);
    var client = DeskClient.anonymous();
    var token = client.page("/sign-in").select("form[action=/sign-in] [name=form-token]").val();
    var given =
        client
            .request()
            .cookie("signed-in", chosen)
            .formParam("form-token", token)
            .formParam("j_username", "fresh")
            .formParam("j_password", PASSWORD)
            .post("/sign-in");
    assertThat(given.cookie("signed-in")).isNotEqualTo(chosen);
    assertThat(lives(chosen)).isFalse();
  }

  @Test
  void a_session_ends_half_an_hour_after_the_last_page_and_looking_at_the_time_is_none() {
    at(0);
    var browser = teller("idle");
    at(29);
    browser.client().get("/tellers").then().body(containsString("id=\"idle\""));
    at(58);
    given()
        .cookie("signed-in", browser.cookie())
        .get("/")
        .then()
        .body(not(containsString("id=\"idle\"")));
    given().cookie("signed-in", browser.cookie()).get("/tellers/meetings/none/key/state");
    given().cookie("signed-in", browser.cookie()).get("/session").then().body("seconds", is(120));
    at(60);
    assertThat(lives(browser.cookie())).isFalse();
    given().cookie("signed-in", browser.cookie()).get("/session").then().body("seconds", is(0));
  }

  @Test
  void whoever_says_to_be_there_stays_but_nobody_longer_than_twelve_hours() {
    at(0);
    var browser = teller("busy");
    for (int minute = 25; minute < 720; minute += 25) {
      at(minute);
      given().cookie("signed-in", browser.cookie()).get("/session/here").then().statusCode(200);
    }
    at(719);
    assertThat(lives(browser.cookie())).isTrue();
    given()
        .cookie("signed-in", browser.cookie())
        .get("/session/here")
        .then()
        .body("seconds", is(60));
    at(720);
    assertThat(lives(browser.cookie())).isFalse();
  }

  @Test
  void a_clock_that_is_set_back_signs_nobody_out() {
    at(0);
    var browser = teller("set-back");
    at(-600);
    assertThat(lives(browser.cookie())).isTrue();
    at(30);
    assertThat(lives(browser.cookie())).isTrue();
    at(61);
    assertThat(lives(browser.cookie())).isFalse();
  }

  private List<String> stored() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT * FROM account_session")) {
      var cells = new ArrayList<String>();
      while (rows.next()) {
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          cells.add(rows.getString(column));
        }
      }
      return cells;
    }
  }

  @Test
  void the_database_knows_the_hash_of_an_id_and_nothing_that_signs_in_or_tells_where()
      throws SQLException {
    var browser = teller("kept");
    assertThat(stored())
        .contains(Hashes.sha256Hex(browser.cookie()), "kept")
        .doesNotContain(browser.cookie())
        .noneMatch(cell -> cell.contains("127.0.0.1"));
    assertThat(lives(Hashes.sha256Hex(browser.cookie()))).isFalse();
  }

  @Test
  void a_teller_sees_and_ends_the_own_sessions_and_no_others() {
    var here = teller("seeing");
    var elsewhere = Browser.of("seeing", PASSWORD);
    var stranger = teller("unseen");
    var page = here.client().page("/tellers/sessions");
    assertThat(page.select(".rows > li")).hasSize(2);
    assertThat(page.select(".rows > li:contains(đang dùng ở đây)")).hasSize(1);
    end(here, "/tellers/sessions", stranger);
    assertThat(lives(stranger.cookie())).isTrue();
    end(here, "/tellers/sessions", elsewhere);
    assertThat(lives(elsewhere.cookie())).isFalse();
    assertThat(lives(here.cookie())).isTrue();
  }

  private static void end(Browser by, String path, Browser whose) {
    var hash = Map.of("session", Hashes.sha256Hex(whose.cookie()));
    by.client().submit(by.client().page(path), path, hash).then().statusCode(303);
  }

  @Test
  void an_organizer_sees_and_ends_everybodys_and_the_record_says_so() {
    var teller = teller("ended-by-desk");
    var organizer = Browser.of("organizer", "a password for tests");
    assertThat(organizer.client().page("/desk/sessions").select(".rows").text())
        .contains("ended-by-desk", "organizer");
    end(organizer, "/desk/sessions", teller);
    assertThat(lives(teller.cookie())).isFalse();
    var entry =
        organizer.client().page("/desk/record").select(".record > li:contains(Kết thúc phiên)");
    assertThat(entry.first().text()).contains("· organizer", "ended-by-desk");
  }

  @Test
  void who_asks_costs_one_statement_and_nothing_where_nobody_is_signed_in() {
    var cookie = teller("counted").cookie();
    var known = statements.repeating(() -> given().cookie("signed-in", cookie).get("/session"));
    assertThat(known.number()).as(known.toString()).isEqualTo(1);
    var there =
        statements.repeating(() -> given().cookie("signed-in", cookie).get("/session/here"));
    assertThat(there.number()).as(there.toString()).isEqualTo(1);
    var nobody = statements.repeating(() -> given().get("/session"));
    assertThat(nobody.number()).as(nobody.toString()).isZero();
  }
}
