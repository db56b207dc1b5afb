package org.phieukin.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phieukin.Derived;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.asking.Answer;
import org.phieukin.count.Opening;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.protocol.SlipNumber;
import org.phieukin.protocol.VotingCode;
import org.phieukin.site.Refusal;

/** Where every slip is, what raises the alarm, and what must be explained. */
@QuarkusTest
class LedgerTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");
  private static final OptionalInt NONE = OptionalInt.empty();

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject Opening opening;
  @Inject Ledgers ledgers;

  private DeskClient desk;

  @BeforeEach
  void signIn() {
    desk = DeskClient.organizer();
  }

  private static String printed(TestPoll.Made poll, VotingCode code) {
    return SlipNumber.of(Derived.credential(code, poll.uuid())).printed();
  }

  private static Answer vote(TestPoll.Made poll, int code) {
    return new Voter(poll.uuid()).vote(poll.codes().get(code), List.of(Voter.mark(0)));
  }

  private static String address(TestPoll.Made poll) {
    return "/desk/polls/" + poll.uuid();
  }

  private Answer giveBack(TestPoll.Made poll, String as, String numbers) {
    return desk.post(address(poll) + "/returns", Map.of("as", as, "numbers", numbers));
  }

  private String ledger(TestPoll.Made poll, String place) {
    return desk.page(address(poll) + "/ledger").selectFirst("#" + place).text();
  }

  @Test
  void what_is_missing_follows_from_what_was_handed_out_returned_and_used() {
    var ledger = new Ledger(45, 3, 0, 0, OptionalInt.of(45), 1, 2, 42, 0, NONE, 0);
    assertThat(ledger.missing()).isEqualTo(1);
    assertThat(ledger.overused()).isFalse();
    assertThat(ledger.spareLeft()).isEqualTo(2);
    var all = new Ledger(45, 3, 0, 0, OptionalInt.of(45), 3, 0, 45, 0, NONE, 0);
    assertThat(all.missing()).isZero();
    assertThat(all.overused()).isFalse();
    assertThat(new Ledger(45, 3, 0, 0, OptionalInt.of(45), 1, 1, 45, 0, NONE, 0).overused())
        .isTrue();
    assertThat(new Ledger(45, 3, 0, 0, OptionalInt.empty(), 0, 0, 45, 0, NONE, 0).overused())
        .isFalse();
  }

  @Test
  void paper_ballots_come_out_of_the_slips_that_were_handed_out() {
    var uncounted = new Ledger(45, 3, 0, 0, OptionalInt.of(45), 0, 1, 38, 6, NONE, 0);
    assertThat(uncounted.missing()).isZero();
    assertThat(uncounted.paperUncounted()).isTrue();
    var lost = new Ledger(45, 3, 0, 0, OptionalInt.of(45), 0, 1, 38, 6, OptionalInt.of(5), 0);
    assertThat(lost.missing()).isEqualTo(1);
    assertThat(lost.collected()).isEqualTo(43);
    assertThat(lost.overused()).isFalse();
    assertThat(lost.paperUncounted()).isFalse();
    var over = new Ledger(45, 3, 0, 0, OptionalInt.of(45), 0, 0, 38, 6, OptionalInt.of(7), 0);
    assertThat(over.paperOver()).isTrue();
    assertThat(new Ledger(45, 0, 0, 0, OptionalInt.of(45), 0, 0, 40, 6, NONE, 0).overused())
        .isTrue();
  }

  @Test
  void returned_slips_are_void_and_refused_with_their_own_sentence() {
    var poll = polls.open(1, true, 4);
    var two =
        poll.codes().stream()
            .limit(2)
            .map(code -> printed(poll, code))
            .collect(Collectors.toList());
    giveBack(poll, "RETURNED", two.get(0).toLowerCase().replace('-', ' ') + "\r\n\r\n" + two.get(1))
        .then()
        .statusCode(303);
    giveBack(poll, "RETURNED", two.get(0)).then().statusCode(303);
    giveBack(poll, "WITHDRAWN", printed(poll, poll.codes().get(2))).then().statusCode(303);
    assertThat(ledger(poll, "returned")).isEqualTo("2");
    assertThat(ledger(poll, "withdrawn")).isEqualTo("1");
    vote(poll, 0)
        .then()
        .statusCode(403)
        .body("reason", equalTo("CODE_RETURNED"))
        .body("detail", containsString("ghi là trả lại"));
    vote(poll, 2).then().statusCode(403).body("reason", equalTo("CODE_VOID"));
    vote(poll, 3).then().statusCode(201);
    life.close(poll.uuid(), 3, ORGANIZER);
    assertThat(ledgers.of(poll.uuid()).lacks()).isFalse();
    opening.open(poll.uuid(), ORGANIZER);
    polls.publish(poll.uuid());
    giveBack(poll, "RETURNED", two.get(0)).then().statusCode(409);
  }

  @Test
  void wrong_numbers_are_named_by_their_place_and_no_slip_is_voided() {
    var poll = polls.open(1, true, 2);
    var good = printed(poll, poll.codes().get(0));
    var spare = printed(poll, poll.spare().get(0));
    var wrong = giveBack(poll, "RETURNED", good + "\nK7M\n" + good);
    wrong.then().statusCode(422);
    assertThat(Jsoup.parse(wrong.asString()).select("#numbers-error li").text())
        .contains("Số hiệu phiếu thứ 2: Đây không phải số hiệu phiếu");
    var unknown = giveBack(poll, "RETURNED", "000-000," + good + ";" + spare);
    unknown.then().statusCode(422);
    var page = Jsoup.parse(unknown.asString());
    assertThat(page.select("#numbers-error li").eachText()).hasSize(2);
    assertThat(page.selectFirst("#numbers").val()).contains(good);
    giveBack(poll, "RETURNED", " \n").then().statusCode(422);
    giveBack(poll, "LOST", good).then().statusCode(422);
    assertThat(ledger(poll, "returned")).isEqualTo("0");
  }

  @Test
  void a_returned_slip_with_a_ballot_raises_the_alarm_until_the_typing_error_is_corrected() {
    var poll = polls.open(1, true, 2);
    vote(poll, 0).then().statusCode(201);
    vote(poll, 1).then().statusCode(201);
    life.close(poll.uuid(), 2, ORGANIZER);
    var used = printed(poll, poll.codes().get(0));
    giveBack(poll, "WITHDRAWN", used).then().statusCode(303);
    opening.open(poll.uuid(), ORGANIZER);
    assertThat(desk.page(address(poll) + "/ledger").select("[role=alert]").text())
        .contains("Báo động");
    assertThat(desk.page(address(poll)).select(".checklist .missing").text())
        .contains("lại có lá phiếu trong hòm");
    desk.post(address(poll) + "/publish", Map.of()).then().statusCode(409);
    var correct = address(poll) + "/returns/correct";
    desk.post(correct, Map.of("number", "000-000")).then().statusCode(422);
    desk.post(correct, Map.of("number", "x")).then().statusCode(422);
    desk.submit(desk.page(address(poll) + "/returns"), correct, Map.of("number", used))
        .then()
        .statusCode(303);
    polls.light(poll.uuid());
    desk.post(address(poll) + "/publish", Map.of()).then().statusCode(303);
  }

  @Test
  void a_returned_slip_without_a_ballot_stays_void() {
    var poll = polls.open(1, true, 2);
    var number = printed(poll, poll.codes().get(0));
    giveBack(poll, "RETURNED", number).then().statusCode(303);
    desk.post(address(poll) + "/returns/correct", Map.of("number", number))
        .then()
        .statusCode(422)
        .body(containsString("giữ nguyên là đã hủy"));
    vote(poll, 0).then().statusCode(403);
  }

  @Test
  void more_used_than_handed_out_and_not_returned_blocks_publication() {
    var poll = polls.open(1, true, 3);
    vote(poll, 0).then().statusCode(201);
    vote(poll, 1).then().statusCode(201);
    giveBack(poll, "RETURNED", printed(poll, poll.codes().get(2))).then().statusCode(303);
    assertThatThrownBy(() -> life.close(poll.uuid(), 2, ORGANIZER)).hasMessage("ISSUED_TOO_FEW");
    life.close(poll.uuid(), 2, new Approvals(List.of("organizer", "teller")));
    opening.open(poll.uuid(), ORGANIZER);
    assertThat(desk.page(address(poll) + "/ledger").select("[role=alert]").text())
        .contains("nhiều hơn số phiếu có trong tay đại biểu");
    desk.post(address(poll) + "/publish", Map.of())
        .then()
        .statusCode(409)
        .body(containsString("trừ phiếu trả lại"));
    desk.post(address(poll) + "/issued", polls.withTeller(Map.of("issued", "3")))
        .then()
        .statusCode(303);
    polls.light(poll.uuid());
    desk.post(address(poll) + "/publish", Map.of()).then().statusCode(303);
  }

  @Test
  void missing_slips_are_explained_before_publication_and_again_when_their_number_changes() {
    var poll = polls.open(1, true, 3);
    vote(poll, 0).then().statusCode(201);
    life.close(poll.uuid(), 3, ORGANIZER);
    opening.open(poll.uuid(), ORGANIZER);
    desk.post(address(poll) + "/publish", Map.of())
        .then()
        .statusCode(409)
        .body(containsString("ghi lời giải thích"));
    assertThat(desk.page(address(poll)).select(".checklist .missing a").attr("href"))
        .isEqualTo(address(poll) + "/ledger#explain");
    var form = address(poll) + "/ledger/explanation";
    var page = desk.page(address(poll) + "/ledger");
    desk.submit(page, form, Map.of("explanation", " \n ")).then().statusCode(422);
    desk.submit(page, form, Map.of("explanation", "x".repeat(2001)))
        .then()
        .statusCode(422)
        .body(containsString("x".repeat(2001)));
    var text = "Hai đại biểu giữ lại\r\nphiếu mã";
    desk.submit(page, form, Map.of("explanation", text)).then().statusCode(303);
    assertThat(ledgers.explanation(poll.uuid())).contains("Hai đại biểu giữ lại\nphiếu mã");
    giveBack(poll, "RETURNED", printed(poll, poll.codes().get(1))).then().statusCode(409);
    desk.post(address(poll) + "/issued", polls.withTeller(Map.of("issued", "2")))
        .then()
        .statusCode(303);
    desk.post(address(poll) + "/publish", Map.of()).then().statusCode(409);
    desk.submit(page, form, Map.of("explanation", "Một đại biểu giữ lại")).then().statusCode(303);
    polls.light(poll.uuid());
    desk.post(address(poll) + "/publish", Map.of()).then().statusCode(303);
    desk.post(form, Map.of("explanation", "khác")).then().statusCode(409);
  }

  @Test
  void nothing_is_explained_where_nothing_is_missing() {
    var poll = polls.open(1, true, 1);
    vote(poll, 0).then().statusCode(201);
    assertThatThrownBy(() -> ledgers.explain(poll.uuid(), "x", ORGANIZER))
        .isInstanceOf(Refusal.class)
        .hasMessage("NO_SUCH_STEP");
    life.close(poll.uuid(), 1, ORGANIZER);
    assertThatThrownBy(() -> ledgers.explain(poll.uuid(), "x", ORGANIZER))
        .isInstanceOf(Refusal.class)
        .hasMessage("NOTHING_MISSING");
    assertThat(desk.page(address(poll) + "/ledger").text()).contains("không thiếu phiếu nào");
  }

  @Test
  void handed_out_and_collected_are_shown_after_closing_and_before_counting() {
    var poll = polls.open(1, true, 2);
    vote(poll, 0).then().statusCode(201);
    desk.get(address(poll) + "/announce").then().statusCode(404);
    var close = desk.page(address(poll) + "/close");
    var answer =
        desk.submit(close, address(poll) + "/close", Map.of("issued", "2", "missing", "44"));
    assertThat(answer.header("Location")).endsWith("/announce");
    var page = desk.page(address(poll) + "/announce");
    assertThat(page.selectFirst("#issued").text()).isEqualTo("2");
    assertThat(page.selectFirst("#collected").text()).isEqualTo("1");
    assertThat(page.selectFirst("#missing").text()).isEqualTo("1");
    desk.submit(page, address(poll) + "/count", Map.of()).then().statusCode(303);
  }
}
