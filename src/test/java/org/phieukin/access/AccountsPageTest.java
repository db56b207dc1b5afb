package org.phieukin.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.access.Account.Role;

/** Whose accounts they are, and how one leaves the list and comes back. */
@QuarkusTest
class AccountsPageTest {
  private static final String LIST = "/desk/accounts";
  private static final String PASSWORD = "another password";

  @Inject Accounts accounts;

  private static String row(DeskClient desk, String username) {
    return desk.page(LIST).select(".rows > li:contains(" + username + ")").text();
  }

  @Test
  void an_account_carries_the_name_of_its_person_which_can_be_corrected() {
    var desk = DeskClient.organizer();
    var fields =
        Map.of(
            "username",
            "has-name",
            "fullName",
            "  Lò Thị  Pánh ",
            "password",
            PASSWORD,
            "again",
            PASSWORD,
            "role",
            "teller");
    desk.post(LIST, fields).then().statusCode(303);
    assertThat(row(desk, "has-name")).contains("has-name: Lò Thị Pánh");
    var changed = Map.of("username", "has-name", "fullName", "Lò Thị Pành");
    desk.post(LIST + "/name", changed).then().statusCode(303);
    assertThat(row(desk, "has-name")).contains("Lò Thị Pành");
    var record = desk.page("/desk/record").select(".record").text();
    assertThat(record).contains("họ tên", "Lò Thị Pánh", "Ghi họ tên của người dùng");
    desk.post(LIST + "/name", Map.of("username", "nobody")).then().statusCode(404);
  }

  @Test
  void a_disabled_account_is_removed_and_a_word_brings_it_back() {
    accounts.make("goes-away", PASSWORD, List.of(Role.TELLER), "organizer");
    var desk = DeskClient.organizer();
    var fields = Map.of("username", "goes-away");
    desk.post(LIST + "/remove", fields).then().statusCode(409);
    desk.post(LIST + "/disable", fields).then().statusCode(303);
    var gone = desk.post(LIST + "/remove", fields);
    assertThat(row(desk, "goes-away")).isEmpty();
    desk.post(LIST + "/enable", fields);
    assertThat(row(desk, "goes-away")).isEmpty();
    var taken =
        Map.of("username", "goes-away", "password", PASSWORD, "again", PASSWORD, "role", "teller");
    desk.post(LIST, taken).then().statusCode(422);
    var page = desk.page(DeskClient.path(gone));
    assertThat(page.select("[role=status]").text()).contains("Đã xóa tài khoản goes-away");
    desk.submit(page, LIST + "/restore", Map.of()).then().statusCode(303);
    assertThat(row(desk, "goes-away")).contains("đã vô hiệu");
    desk.post(LIST + "/enable", fields).then().statusCode(303);
    assertThat(accounts.may("goes-away", Role.TELLER)).isTrue();
  }

  @Test
  void the_first_account_is_told_to_be_both_and_the_form_of_a_teller_is_one_press_away() {
    var tellers = Account.all().stream().filter(one -> one.roles().contains("teller"));
    var alone = tellers.filter(one -> !one.disabled()).count() == 1;
    assertThat(accounts.bothRoles()).isEqualTo(alone ? List.of("organizer") : List.of());
    accounts.make("second-teller", PASSWORD, List.of(Role.TELLER), "organizer");
    assertThat(accounts.bothRoles()).isEmpty();
    var form = DeskClient.organizer().page(LIST + "?as=teller").select("[name=role][checked]");
    assertThat(form.eachAttr("value")).containsExactly("teller");
  }
}
