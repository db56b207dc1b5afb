package org.phieukin.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.access.Account.Role;
import org.phieukin.access.Accounts;
import org.phieukin.count.commission.Commissions;
import org.phieukin.count.commission.Custody;
import org.phieukin.meeting.Meetings;
import org.phieukin.poll.PollState;
import org.phieukin.poll.PollSummaries;

/** The organizer names the commission and chooses who opens the box; its head speaks for it. */
@QuarkusTest
class CommissionDeskTest {
  private static final String PASSWORD = "a password of the desk";

  @Inject TestPoll polls;
  @Inject TestMembers members;
  @Inject Accounts accounts;
  @Inject Commissions commissions;
  @Inject Meetings meetings;
  @Inject PollSummaries summaries;

  private DeskClient desk;
  private String meeting;

  @BeforeEach
  void prepare() {
    for (var name : List.of("desk-head", "desk-two", "desk-three")) {
      accounts.make(name, PASSWORD, Set.of(Role.TELLER), "organizer");
    }
    desk = DeskClient.organizer();
    meeting = polls.meeting(TestPoll.people(2));
  }

  private String page() {
    return "/desk/meetings/" + meeting + "/commission";
  }

  private static Map<String, Object> three() {
    var fields = new HashMap<String, Object>();
    fields.put("custody", "THRESHOLD");
    var accountNames = List.of("desk-head", "desk-two", "desk-three");
    for (int n = 1; n <= 3; n++) {
      fields.put("name" + n, "Nguyễn Văn " + n);
      fields.put("post" + n, "Chức vụ " + n);
      fields.put("account" + n, accountNames.get(n - 1));
    }
    return fields;
  }

  private static Map<String, Object> with(String field, String text) {
    var fields = three();
    fields.put(field, text);
    return fields;
  }

  @Test
  void a_commission_is_named_and_more_than_half_of_it_opens_the_box() {
    desk.post(page(), three()).then().statusCode(303).header("Location", endsWith("#keys"));
    var named = commissions.of(meeting).orElseThrow();
    assertThat(named.custody()).isEqualTo(Custody.THRESHOLD);
    assertThat(named.needed()).isEqualTo(2);
    assertThat(named.head().name()).isEqualTo("Nguyễn Văn 1");
    assertThat(desk.page(page()).text()).contains("Đã xong 0/3 thành viên");
    assertThat(desk.page("/desk/meetings/" + meeting).text()).contains("Nguyễn Văn 3, Chức vụ 3");
    var room = desk.page("/meetings/" + meeting + "/keys");
    assertThat(room.select("#room li")).hasSize(3).allMatch(row -> row.text().contains("Đang chờ"));
  }

  static Stream<Map.Entry<String, Map<String, Object>>> flaws() {
    return Stream.of(
        Map.entry("custody", with("custody", "NOBODY")),
        Map.entry("needed", with("needed", "1")),
        Map.entry("needed", with("needed", "4")),
        Map.entry("needed", with("needed", "x")),
        Map.entry("name2", with("name2", "")),
        Map.entry("post2", with("post2", "")),
        Map.entry("account2", with("account2", "")),
        Map.entry("account2", with("account2", "desk-head")),
        Map.entry("account2", with("account2", "nobody-there")),
        Map.entry("name1", Map.of("custody", "SERVER")));
  }

  @ParameterizedTest
  @MethodSource("flaws")
  void what_is_wrong_is_marked_and_nothing_is_kept(Map.Entry<String, Map<String, Object>> sent) {
    var answer = desk.post(page(), sent.getValue());
    answer.then().statusCode(422);
    assertThat(Jsoup.parse(answer.asString()).select(".error")).isNotEmpty();
    assertThat(commissions.of(meeting)).isEmpty();
  }

  @Test
  void members_without_an_account_may_stand_in_the_minutes_where_the_server_opens_alone() {
    var fields = with("account2", "");
    fields.put("custody", "SERVER");
    desk.post(page(), fields).then().statusCode(303);
    assertThat(commissions.of(meeting).orElseThrow().at(2).username()).isEmpty();
    desk.get("/meetings/" + meeting + "/keys").then().statusCode(404);
  }

  @Test
  void only_the_head_confirms_for_a_commission_that_is_named() {
    desk.post(page(), with("custody", "SERVER"));
    meetings.takeTwoPeople(meeting, true, "organizer");
    var poll = polls.draftOf(meeting);
    var freeze = "/desk/polls/" + poll + "/freeze";
    var second = Map.of("username", "desk-two", "password", PASSWORD);
    desk.post(freeze, second)
        .then()
        .statusCode(422)
        .body(containsString("không phải của Trưởng Ban kiểm phiếu"));
    desk.post(freeze, Map.of("ask", "yes")).then().statusCode(303);
    var other = DeskClient.anonymous();
    other.signIn("desk-two", PASSWORD);
    var asked = "/tellers/polls/" + poll + "/asked";
    var page = other.page(asked);
    assertThat(page.text()).contains("Chỉ Trưởng Ban kiểm phiếu");
    assertThat(page.select("button[value=confirm]")).isEmpty();
    var head = DeskClient.anonymous();
    head.signIn("desk-head", PASSWORD);
    var question = head.page(asked);
    var mark = question.select("input[name=mark]").val();
    other
        .request()
        .formParam("form-token", other.tokenOf("/tellers/password"))
        .formParam("mark", mark)
        .formParam("answer", "confirm")
        .post(asked)
        .then()
        .statusCode(409)
        .body(containsString("Trưởng Ban kiểm phiếu"));
    assertThat(summaries.of(poll).state()).isEqualTo(PollState.DRAFT);
    head.submit(question, asked, Map.of("answer", "confirm")).then().statusCode(303);
    assertThat(summaries.of(poll).state()).isEqualTo(PollState.READY);
  }

  @Test
  void a_teller_finds_the_own_key_on_the_tellers_page_and_nobody_elses() {
    desk.post(page(), three());
    var two = DeskClient.anonymous();
    two.signIn("desk-two", PASSWORD);
    var key = "/tellers/meetings/" + meeting + "/key";
    assertThat(two.page("/tellers").select("a[href='" + key + "']")).hasSize(1);
    assertThat(two.page(key).text()).contains("Nguyễn Văn 2");
    accounts.make("desk-four", PASSWORD, Set.of(Role.TELLER), "organizer");
    var four = DeskClient.anonymous();
    four.signIn("desk-four", PASSWORD);
    assertThat(four.page("/tellers").select("a[href='" + key + "']")).isEmpty();
    four.get(key).then().statusCode(409);
  }

  @Test
  void one_button_counts_and_publishes_only_where_the_server_opens_alone() {
    desk.post(page(), three());
    var poll = polls.draftOf(meeting);
    var checklist = desk.page("/desk/polls/" + poll);
    assertThat(checklist.text()).contains("chưa tạo xong khóa");
    assertThat(checklist.select("a[href='" + page() + "']")).hasSize(1);
    assertThat(checklist.text()).doesNotContain("Máy chủ giữ khóa");
  }
}
