package org.phieukin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.Sources;
import org.phieukin.TestClock;
import org.phieukin.access.Account.Role;
import org.phieukin.asking.Answer;

/** Nothing typed is lost when a session ends, and nobody else sees it. */
@QuarkusTest
class RefusedFormsTest {
  private static final String PASSWORD = "another password";
  private static final Instant MORNING = Instant.parse("2031-06-04T01:00:00Z");
  private static final String ACCOUNTS = "/desk/accounts";
  private static final Map<String, Object> TYPED =
      Map.of(
          "username",
          "never.made",
          "password",
          "typed secretly",
          "again",
          "typed secretly",
          "role",
          List.of("teller"));

  @Inject Accounts accounts;
  @Inject TestClock clock;

  private DeskClient desk;

  @BeforeEach
  void signIn() {
    for (var name : List.of("keeps-typing", "comes-after")) {
      accounts.make(name, PASSWORD, List.of(Role.ORGANIZER), "organizer");
    }
    at(0);
    desk = DeskClient.anonymous();
    desk.signIn("keeps-typing", PASSWORD);
  }

  @AfterEach
  void goOn() {
    clock.free();
  }

  private void at(long minutes) {
    clock.set(MORNING.plusSeconds(minutes * 60).toString());
  }

  private Answer sendAfterTheEnd() {
    var page = desk.page(ACCOUNTS);
    at(600);
    return desk.submit(page, ACCOUNTS, TYPED);
  }

  @Test
  void an_expired_sessions_form_stands_filled_in_after_signing_in_and_says_so() {
    sendAfterTheEnd().then().statusCode(302).header("Location", endsWith("/sign-in"));
    assertThat(desk.page("/sign-in").text()).contains("chưa được lưu, nhưng vẫn được giữ lại");
    desk.signIn("keeps-typing", PASSWORD).then().header("Location", endsWith(ACCOUNTS));
    var kept = desk.page(ACCOUNTS).select("#kept");
    assertThat(kept.text()).contains("đã hết trước khi gửi");
    assertThat(kept.select("[name=username]").val()).isEqualTo("never.made");
    assertThat(kept.select("[name=role]").val()).isEqualTo("teller");
    assertThat(kept.toString()).doesNotContain("typed secretly");
    assertThat(accounts.exists("never.made")).isFalse();
    assertThat(desk.page("/desk").select("#kept")).isEmpty();
    desk.post(ACCOUNTS, TYPED).then().statusCode(303);
    assertThat(desk.page(ACCOUNTS).select("#kept")).isEmpty();
    desk.post(ACCOUNTS + "/disable", Map.of("username", "never.made"));
  }

  @Test
  void nobody_else_sees_it_and_it_can_be_dropped() {
    sendAfterTheEnd();
    desk.signIn("comes-after", PASSWORD).then().header("Location", endsWith("/sign-in"));
    assertThat(desk.page(ACCOUNTS).select("#kept")).isEmpty();
    desk.signIn("keeps-typing", PASSWORD);
    desk.post("/session/kept", Map.of()).then().header("Location", endsWith(ACCOUNTS));
    assertThat(desk.page(ACCOUNTS).select("#kept")).isEmpty();
  }

  @Test
  void it_is_kept_for_half_an_hour_and_only_where_a_page_of_ours_made_it() {
    sendAfterTheEnd();
    at(631);
    desk.signIn("keeps-typing", PASSWORD);
    assertThat(desk.page(ACCOUNTS).select("#kept")).isEmpty();
    at(1300);
    desk.request().formParam("username", "forged").formParam("form-token", "A").post(ACCOUNTS);
    assertThat(desk.page("/sign-in").text()).doesNotContain("giữ lại");
  }

  @Test
  void whoever_signs_in_again_in_another_tab_sends_what_stands_in_the_first() {
    var page = desk.page(ACCOUNTS);
    at(600);
    desk.signIn("keeps-typing", PASSWORD);
    desk.submit(page, ACCOUNTS, Map.of("username", "x")).then().statusCode(422);
    at(1200);
    desk.signIn("comes-after", PASSWORD);
    desk.submit(page, ACCOUNTS, Map.of("username", "x")).then().statusCode(400);
  }

  @Test
  void no_field_for_a_password_is_ever_kept() {
    var fields = Pattern.compile("<input[^>]*name=\"([^\"]+)\"[^>]*type=\"password\"");
    var names =
        Sources.of(Sources.TEMPLATES, ".html").values().stream()
            .flatMap(text -> fields.matcher(text).results())
            .map(found -> found.group(1))
            .toList();
    assertThat(names).hasSizeGreaterThan(3);
    assertThat(HeldForms.SECRET).containsAll(names);
  }
}
