package org.phieukin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.access.Account.Role;
import org.phieukin.asking.Answer;

/** Tellers change their own passwords themselves, so that nobody else knows them. */
@QuarkusTest
class OwnPasswordTest {
  private static final String PATH = "/tellers/password";
  private static final String GIVEN = "given by somebody";
  private static final String OWN = "known to me alone";

  @Inject Accounts accounts;

  private DeskClient signedIn(String username, Role role) {
    accounts.make(username, GIVEN, List.of(role), "organizer");
    var client = DeskClient.anonymous();
    client.signIn(username, GIVEN);
    return client;
  }

  private static Answer change(DeskClient client, String old, String next, String again) {
    var fields = Map.of("old", old, "password", next, "again", again);
    return client.submit(client.page(PATH), PATH, fields);
  }

  @Test
  void a_teller_changes_the_own_password_and_the_record_says_who_did() {
    var teller = signedIn("own-teller", Role.TELLER);
    var other = signedIn("own-other", Role.TELLER);
    assertThat(teller.page("/tellers").select("main a[href=" + PATH + "]")).hasSize(1);
    assertThat(teller.page(PATH).text()).contains("mọi phiên khác của tài khoản này kết thúc ngay");
    var done = change(teller, GIVEN, OWN, OWN);
    done.then().statusCode(303);
    var address = done.header("Location").replaceFirst("^https?://[^/]+", "");
    assertThat(teller.page(address).select("[role=status]").text()).contains("Đã đổi mật khẩu");
    DeskClient.anonymous()
        .signIn("own-teller", GIVEN)
        .then()
        .header("Location", endsWith("/sign-in?failed=1"));
    var again = DeskClient.anonymous();
    again.signIn("own-teller", OWN).then().header("Location", endsWith("/sign-in"));
    other.signIn("own-other", GIVEN).then().header("Location", endsWith("/sign-in"));
    var entry = again.page("/tellers/record").select(".record > li:contains(Đổi mật khẩu)");
    assertThat(entry.first().text()).contains("· own-teller", "own-teller");
  }

  @Test
  void every_field_is_checked_and_only_the_old_password_opens_the_way_to_a_new_one() {
    var teller = signedIn("own-checked", Role.TELLER);
    var wrong = change(teller, "not the old one", "short", "other");
    wrong.then().statusCode(422);
    var page = Jsoup.parse(wrong.asString());
    assertThat(page.select(".error").eachAttr("id"))
        .containsExactly("old-error", "password-error", "again-error");
    assertThat(page.select("main input[type=password]").eachAttr("value"))
        .allMatch(String::isEmpty);
    change(teller, "", OWN, OWN).then().statusCode(422);
    teller.signIn("own-checked", GIVEN).then().header("Location", endsWith("/sign-in"));
  }

  @Test
  void the_old_password_cannot_be_guessed_without_end() {
    var teller = signedIn("own-guessed", Role.TELLER);
    var answers = new StringBuilder();
    for (int n = 0; n < 40 && !answers.toString().contains("quá nhiều lần"); n++) {
      answers.append(change(teller, "guess " + n, OWN, OWN).asString());
    }
    assertThat(answers.toString()).contains("Đã nhập sai quá nhiều lần");
  }

  @Test
  void the_page_belongs_to_tellers() {
    var organizer = signedIn("own-desk", Role.ORGANIZER);
    organizer.get(PATH).then().statusCode(403);
    organizer
        .post(PATH, Map.of("old", GIVEN, "password", OWN, "again", OWN))
        .then()
        .statusCode(403);
    DeskClient.anonymous()
        .signIn("own-desk", GIVEN)
        .then()
        .header("Location", endsWith("/sign-in"));
  }
}
