package org.phieukin.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phieukin.Derived;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.access.Account.Role;
import org.phieukin.access.Accounts;
import org.phieukin.asking.Answer;
import org.phieukin.count.Opening;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.protocol.SlipNumber;
import org.phieukin.site.Refusal;

/** Two tellers count the paper ballots; the sum of both kinds is the result. */
@QuarkusTest
class PaperCountTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");
  private static final String PASSWORD = "a password of a teller";

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject Accounts accounts;
  @Inject Opening opening;

  private DeskClient desk;
  private DeskClient one;
  private DeskClient two;

  @BeforeEach
  void signIn() {
    desk = DeskClient.organizer();
    one = teller("counter-one");
    two = teller("counter-two");
  }

  private DeskClient teller(String name) {
    accounts.make(name, PASSWORD, Set.of(Role.TELLER), "organizer");
    var client = DeskClient.anonymous();
    client.signIn(name, PASSWORD);
    return client;
  }

  private static String page(TestPoll.Made poll) {
    return "/tellers/polls/" + poll.uuid() + "/paper";
  }

  private static Answer key(DeskClient teller, TestPoll.Made poll, Map<String, String> numbers) {
    return teller.submit(teller.page(page(poll)), page(poll), numbers);
  }

  /** So many slips given up, the others' ballots all "high" but the first, and closed. */
  private TestPoll.Made closed(int slips, int papers) {
    var poll = polls.open(1, true, slips);
    desk.post("/desk/polls/" + poll.uuid() + "/paper", Map.of("expected", papers));
    handOut(poll, papers);
    var voter = new Voter(poll.uuid());
    for (int n = papers; n < slips; n++) {
      var marks = List.of(Voter.mark(n == papers ? 2 : 0));
      voter.vote(poll.codes().get(n), marks).then().statusCode(201);
    }
    life.close(poll.uuid(), slips, ORGANIZER);
    return poll;
  }

  /** The first so many slips are given up. */
  private void handOut(TestPoll.Made poll, int papers) {
    var given =
        poll.codes().stream()
            .limit(papers)
            .map(code -> SlipNumber.of(Derived.credential(code, poll.uuid())).printed())
            .collect(Collectors.joining("\n"));
    desk.post("/desk/polls/" + poll.uuid() + "/paper/slips", Map.of("numbers", given))
        .then()
        .statusCode(303);
  }

  private static Map<String, String> numbers(int high, int middle, int low, int invalid) {
    var fields = new HashMap<String, String>();
    fields.put("collected", "" + (high + middle + low + invalid));
    fields.put("invalid", "0");
    fields.put("foreign", "0");
    fields.put("n-0-0", "" + high);
    fields.put("n-0-1", "" + middle);
    fields.put("n-0-2", "" + low);
    fields.put("x-0", "" + invalid);
    return fields;
  }

  @Test
  void what_two_tellers_agree_on_is_added_and_shown_in_its_own_column() throws Exception {
    var poll = closed(5, 3);
    var count = "/desk/polls/" + poll.uuid() + "/count";
    desk.post(count, Map.of()).then().statusCode(409).body(containsString("Phiếu giấy chưa đếm"));
    assertThat(desk.page("/desk/polls/" + poll.uuid() + "/announce").text())
        .contains("Phiếu giấy chưa đếm xong", "Số phiếu thu về chưa nhập")
        .doesNotContain("Đã thông báo, kiểm phiếu");
    key(one, poll, numbers(1, 1, 0, 1)).then().statusCode(303);
    assertThat(two.page(page(poll)).selectFirst("#collected").val()).isEmpty();
    desk.post(count, Map.of()).then().statusCode(409);
    key(two, poll, numbers(1, 1, 0, 1)).then().statusCode(303);
    assertThat(one.page(page(poll)).text()).contains("đã đếm độc lập và khớp nhau");
    var announced = desk.page("/desk/polls/" + poll.uuid() + "/announce");
    assertThat(announced.selectFirst("#collected").text()).isEqualTo("5");
    assertThat(desk.page("/desk/polls/" + poll.uuid()).selectFirst("#turnout").text())
        .isEqualTo("5/5");
    assertThat(announced.selectFirst("#on-paper").text()).isEqualTo("3");
    desk.post(count, Map.of()).then().statusCode(303);
    polls.publish(poll.uuid());
    given()
        .get("/polls/" + poll.uuid() + "/result.json")
        .then()
        .body("collected", equalTo(5))
        .body("valid", equalTo(5))
        .body("lines[0].counts.count", equalTo(List.of(2, 1, 1)))
        .body("lines[0].counts[0].percent", equalTo("40.00"))
        .body("lines[0].unmarked", equalTo(1))
        .body("paper.collected", equalTo(3))
        .body("paper.lines[0]", equalTo(List.of(1, 1, 0, 1)));
    var shown = Jsoup.parse(given().get("/polls/" + poll.uuid() + "/results").asString());
    assertThat(shown.select("table.apart tbody td").eachText())
        .containsExactly("1", "1", "2", "0", "1", "1", "1", "0", "1", "0", "1", "1");
    assertThat(given().get("/polls/" + poll.uuid()).asString()).contains("bỏ phiếu giấy");
    assertThat(given().get("/polls/" + poll.uuid() + "/result.csv").asString())
        .contains("Tín nhiệm cao (trên máy);Tín nhiệm cao (phiếu giấy)", ";1;1;0;1;1;0;0;1");
    assertThat(minutes(poll))
        .contains("Phiếu mã đã đổi lấy phiếu giấy: 3; phiếu giấy thu về: 3")
        .contains("2 phiếu trên máy và 3 phiếu giấy", "hai lần đếm khớp nhau")
        .doesNotContain("counter-one", "counter-two");
  }

  private String minutes(TestPoll.Made poll) throws Exception {
    var pdf =
        desk.request()
            .header("Accept", "application/pdf")
            .get("/desk/polls/" + poll.uuid() + "/minutes.pdf")
            .asByteArray();
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
    }
  }

  @Test
  void numbers_that_differ_wait_for_a_third_look_that_both_confirm() {
    var poll = closed(3, 2);
    key(one, poll, numbers(2, 0, 0, 0)).then().statusCode(303);
    key(one, poll, numbers(1, 1, 0, 0)).then().statusCode(303);
    key(two, poll, numbers(1, 0, 1, 0)).then().statusCode(303);
    var different = one.page(page(poll));
    assertThat(different.text()).contains("khác nhau ở 2 ô");
    assertThat(different.selectFirst("#n-0-0").val()).isEqualTo("1");
    assertThat(different.selectFirst("#n-0-1").val()).isEmpty();
    assertThatThrownBy(() -> opening.open(poll.uuid(), ORGANIZER)).isInstanceOf(Refusal.class);
    var third = new HashMap<String, Object>(numbers(1, 1, 0, 0));
    third.putAll(Map.of("username", "counter-one", "password", PASSWORD));
    var alone = one.submit(different, page(poll) + "/third", third);
    alone.then().statusCode(422);
    assertThat(Jsoup.parse(alone.asString()).selectFirst("#username-error").text())
        .contains("hai người khác nhau");
    accounts.make("clerk-of-paper", PASSWORD, Set.of(Role.ORGANIZER), "organizer");
    third.put("username", "clerk-of-paper");
    one.submit(different, page(poll) + "/third", third).then().statusCode(422);
    third.putAll(Map.of("username", "counter-two", "password", PASSWORD));
    one.submit(different, page(poll) + "/third", third).then().statusCode(303);
    one.submit(different, page(poll) + "/third", third).then().statusCode(303);
    assertThat(two.page(page(poll)).text()).contains("sau khi cùng đếm lại");
    opening.open(poll.uuid(), ORGANIZER);
  }

  @Test
  void a_third_teller_sees_the_differing_count_and_adds_no_entry_of_their_own() {
    var poll = closed(3, 2);
    key(one, poll, numbers(1, 1, 0, 0));
    key(two, poll, numbers(1, 0, 1, 0));
    var third = teller("counter-three");
    third.post(page(poll), numbers(0, 0, 2, 0)).then().statusCode(409);
    third.get(page(poll) + "/third").then().statusCode(303);
  }

  @Test
  void an_agreed_count_can_be_dropped_by_two_tellers_until_the_box_is_opened() {
    var poll = closed(3, 2);
    key(one, poll, numbers(1, 1, 0, 0));
    key(two, poll, numbers(1, 1, 0, 0));
    var both = Map.of("username", "counter-two", "password", PASSWORD);
    var wrong = one.post(page(poll) + "/again", Map.of("username", "counter-two", "password", "x"));
    wrong.then().statusCode(422);
    one.post(page(poll) + "/again", both).then().statusCode(303);
    assertThatThrownBy(() -> opening.open(poll.uuid(), ORGANIZER)).isInstanceOf(Refusal.class);
    key(one, poll, numbers(2, 0, 0, 0));
    key(two, poll, numbers(2, 0, 0, 0));
    opening.open(poll.uuid(), ORGANIZER);
    one.post(page(poll) + "/again", both).then().statusCode(409);
    assertThat(one.page(page(poll)).select("form[action$=again]")).isEmpty();
  }

  @Test
  void more_paper_than_was_handed_out_stops_the_count_and_less_must_be_explained() {
    var poll = closed(4, 2);
    key(one, poll, numbers(3, 0, 0, 0));
    key(two, poll, numbers(3, 0, 0, 0));
    desk.post("/desk/polls/" + poll.uuid() + "/count", Map.of())
        .then()
        .statusCode(409)
        .body(containsString("nhiều hơn số phiếu giấy đã phát"));
    one.post(page(poll) + "/again", Map.of("username", "counter-two", "password", PASSWORD));
    key(one, poll, numbers(1, 0, 0, 0));
    key(two, poll, numbers(1, 0, 0, 0));
    opening.open(poll.uuid(), ORGANIZER);
    assertThat(desk.page("/desk/polls/" + poll.uuid() + "/ledger").selectFirst("#missing").text())
        .isEqualTo("1");
    desk.post("/desk/polls/" + poll.uuid() + "/publish", Map.of()).then().statusCode(409);
  }

  private static Map<String, String> numbersOfList(String invalid, String... votes) {
    var fields = new HashMap<>(Map.of("collected", "4", "invalid", invalid, "foreign", "1"));
    for (int line = 0; line < votes.length; line++) {
      fields.put("n-" + line + "-0", votes[line]);
    }
    return fields;
  }

  @Test
  void votes_on_paper_elect_too_and_invalid_lists_of_both_kinds_are_added() {
    var poll = polls.election(3, 1, 9, 6);
    desk.post("/desk/polls/" + poll.uuid() + "/paper", Map.of("expected", 4));
    handOut(poll, 4);
    var voter = new Voter(poll.uuid());
    var empty = List.of(List.of(1, 0, 0, 0));
    var first = List.of(List.of(0, 1, 0, 0));
    voter.vote(poll.codes().get(4), empty).then().statusCode(201);
    voter.vote(poll.codes().get(5), first).then().statusCode(201);
    life.close(poll.uuid(), 6, ORGANIZER);
    var numbers = numbersOfList("1", "2", "1", "1");
    var over = key(one, poll, numbers);
    over.then().statusCode(422);
    assertThat(Jsoup.parse(over.asString()).selectFirst("#invalid-error").text())
        .contains("không khớp với số phiếu hợp lệ");
    var right = numbersOfList("0", "4", "0", "0");
    key(one, poll, right).then().statusCode(303);
    key(two, poll, right).then().statusCode(303);
    opening.open(poll.uuid(), ORGANIZER);
    polls.publish(poll.uuid());
    given()
        .get("/polls/" + poll.uuid() + "/result.json")
        .then()
        .body("collected", equalTo(6))
        .body("invalid", equalTo(1))
        .body("lines.votes", equalTo(List.of(5, 0, 0)))
        .body("lines[0].outcome", equalTo("ELECTED"))
        .body("paper.lines", equalTo(List.of(List.of(4), List.of(0), List.of(0))));
  }

  @Test
  void nothing_is_counted_before_closing_and_only_tellers_count() {
    var poll = polls.open(1, true, 2);
    assertThat(one.page(page(poll)).text()).contains("chưa kết thúc");
    one.post(page(poll), numbers(1, 0, 0, 0)).then().statusCode(409);
    accounts.make("clerk-of-paper", PASSWORD, Set.of(Role.ORGANIZER), "organizer");
    var clerk = DeskClient.anonymous();
    clerk.signIn("clerk-of-paper", PASSWORD);
    clerk.get(page(poll)).then().statusCode(403);
    DeskClient.anonymous().get(page(poll)).then().statusCode(302);
    one.get("/desk/polls/" + poll.uuid() + "/paper").then().statusCode(403);
  }
}
