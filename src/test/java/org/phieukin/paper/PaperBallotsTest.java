package org.phieukin.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
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
import org.phieukin.asking.Answer;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.protocol.SlipNumber;
import org.phieukin.protocol.VotingCode;

/** A slip is given up for a paper ballot, and few of them are refused. */
@QuarkusTest
class PaperBallotsTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject SecrecyLimits fewest;

  private DeskClient desk;

  @BeforeEach
  void signIn() {
    desk = DeskClient.organizer();
  }

  private static String printed(TestPoll.Made poll, VotingCode code) {
    return SlipNumber.of(Derived.credential(code, poll.uuid())).printed();
  }

  private static String address(TestPoll.Made poll) {
    return "/desk/polls/" + poll.uuid();
  }

  private Answer expect(TestPoll.Made poll, int number) {
    return desk.post(address(poll) + "/paper", Map.of("expected", number));
  }

  private Answer handOut(TestPoll.Made poll, String numbers) {
    return desk.post(address(poll) + "/paper/slips", Map.of("numbers", numbers));
  }

  private static Answer vote(TestPoll.Made poll, int code) {
    return new Voter(poll.uuid()).vote(poll.codes().get(code), List.of(Voter.mark(0)));
  }

  private static String error(Answer answer, String field) {
    answer.then().statusCode(422);
    return Jsoup.parse(answer.asString()).select("#" + field + "-error").text();
  }

  @Test
  void a_slip_given_up_for_paper_is_void_and_refused_with_its_own_sentence() {
    var poll = polls.open(1, true, 3);
    expect(poll, 1).then().statusCode(303);
    handOut(poll, printed(poll, poll.codes().get(0))).then().statusCode(303);
    handOut(poll, printed(poll, poll.codes().get(0))).then().statusCode(303);
    assertThat(desk.page(address(poll) + "/paper").selectFirst("#handed-out").text())
        .isEqualTo("1");
    assertThat(desk.page(address(poll) + "/ledger").selectFirst("#paper").text()).isEqualTo("1");
    given()
        .get(
            "/polls/"
                + poll.uuid()
                + "/credentials/"
                + Derived.credential(poll.codes().get(0), poll.uuid()))
        .then()
        .body("state", equalTo("void"))
        .body("reason", equalTo("CODE_ON_PAPER"));
    vote(poll, 0)
        .then()
        .statusCode(403)
        .body("reason", equalTo("CODE_ON_PAPER"))
        .body("detail", containsString("phiếu giấy"));
    vote(poll, 1).then().statusCode(201);
  }

  @Test
  void a_used_a_spare_and_an_unknown_slip_are_named_and_nothing_is_voided() {
    var poll = polls.open(1, true, 3);
    expect(poll, 2).then().statusCode(303);
    vote(poll, 0).then().statusCode(201);
    var good = printed(poll, poll.codes().get(1));
    var used = printed(poll, poll.codes().get(0));
    var spare = printed(poll, poll.spare().get(0));
    var wrong = handOut(poll, good + "\n" + used + "\n" + spare + "\n000-000");
    assertThat(error(wrong, "numbers"))
        .contains("Số hiệu phiếu thứ 2: Phiếu mã này đã được dùng")
        .doesNotContain("Số hiệu phiếu thứ 1:", "Số hiệu phiếu thứ 3");
    assertThat(error(handOut(poll, spare), "numbers")).contains("phiếu mã dự phòng");
    assertThat(error(handOut(poll, "000-000"), "numbers"))
        .contains("không có phiếu mã mang số hiệu đó");
    assertThat(Jsoup.parse(wrong.asString()).selectFirst("#numbers").val()).contains(good);
    vote(poll, 1).then().statusCode(201);
  }

  @Test
  void slips_are_given_up_only_where_paper_is_expected_and_never_after_the_count() {
    var poll = polls.open(1, true, 2);
    handOut(poll, printed(poll, poll.codes().get(0)))
        .then()
        .statusCode(409)
        .body(containsString("dự kiến"));
    expect(poll, 1).then().statusCode(303);
    handOut(poll, printed(poll, poll.codes().get(0))).then().statusCode(303);
    assertThat(error(expect(poll, 0), "expected")).contains("Đã phát phiếu giấy");
    life.close(poll.uuid(), 2, ORGANIZER);
    expect(poll, 2).then().statusCode(409);
    var late = Map.of("numbers", printed(poll, poll.codes().get(1)));
    desk.post(address(poll) + "/paper/slips", late).then().statusCode(422);
    desk.post(address(poll) + "/paper/slips", polls.withTeller(late)).then().statusCode(303);
    life.cancel(poll.uuid(), "Thử", new Approvals(List.of("organizer", "head")));
    handOut(poll, printed(poll, poll.codes().get(1))).then().statusCode(409);
    assertThat(error(expect(polls.open(1, true, 2), 3), "expected")).contains("phiếu mã đã tạo");
  }

  @Test
  void a_poll_with_few_slips_few_on_paper_or_few_on_tablets_does_not_open() {
    QuarkusMock.installMockForInstance(SecrecyLimits.of(5, 5), fewest);
    var small = polls.ready(TestPoll.people(1), true, 4);
    desk.post(address(small) + "/open", Map.of())
        .then()
        .statusCode(409)
        .body(containsString("Quá ít phiếu mã"));
    assertThat(desk.page(address(small)).text()).contains("Quá ít phiếu mã");
    var poll = polls.ready(TestPoll.people(1), true, 10);
    assertThat(error(expect(poll, 4), "expected")).contains("Quá ít phiếu giấy");
    assertThat(error(expect(poll, 6), "expected")).contains("quá ít phiếu trên máy");
    expect(poll, 5).then().statusCode(303);
    desk.post(address(poll) + "/open", Map.of()).then().statusCode(303);
  }

  @Test
  void before_opening_no_slips_are_given_up_that_would_leave_a_handful_for_tablets() {
    QuarkusMock.installMockForInstance(SecrecyLimits.of(5, 5), fewest);
    var poll = polls.ready(TestPoll.people(1), true, 10);
    expect(poll, 5).then().statusCode(303);
    assertThat(error(handOut(poll, numbers(poll, 0, 7)), "numbers"))
        .contains("Quá ít phiếu trên máy");
    handOut(poll, numbers(poll, 0, 5)).then().statusCode(303);
  }

  private static String numbers(TestPoll.Made poll, int from, int to) {
    return poll.codes().subList(from, to).stream()
        .map(code -> printed(poll, code))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void paper_that_was_expected_is_neither_skipped_nor_forgotten() {
    var poll = polls.open(1, true, 3);
    expect(poll, 2).then().statusCode(303);
    assertThat(desk.page(address(poll)).select("a[href$=finish]")).isEmpty();
    desk.post(address(poll) + "/finish", Map.of("issued", 1)).then().statusCode(409);
    vote(poll, 0).then().statusCode(201);
    life.close(poll.uuid(), 1, ORGANIZER);
    desk.post(address(poll) + "/count", Map.of())
        .then()
        .statusCode(409)
        .body(containsString("dự kiến có phiếu giấy"));
    var page = desk.page(address(poll) + "/paper");
    assertThat(page.text()).contains("Không phát phiếu giấy nào");
    desk.submit(page, address(poll) + "/paper", Map.of("expected", 0)).then().statusCode(303);
    desk.post(address(poll) + "/count", Map.of()).then().statusCode(303);
  }

  @Test
  void a_batch_of_which_slips_were_given_up_cannot_be_voided_as_a_whole() {
    var poll = polls.ready(TestPoll.people(1), true, 3);
    expect(poll, 1).then().statusCode(303);
    handOut(poll, printed(poll, poll.codes().get(0))).then().statusCode(303);
    desk.post(address(poll) + "/slips/void", Map.of("agreed", "yes"))
        .then()
        .statusCode(409)
        .body(containsString("trong tay đại biểu"));
    life.open(poll.uuid(), ORGANIZER);
    vote(poll, 1).then().statusCode(201);
  }

  @Test
  void a_rehearsal_with_two_slips_opens() {
    QuarkusMock.installMockForInstance(SecrecyLimits.of(5, 5), fewest);
    var real = polls.draft(1);
    var made = desk.post("/desk/polls/" + real + "/rehearse", Map.of());
    var trial = made.header("Location").replaceFirst(".*/", "");
    desk.post("/desk/polls/" + trial + "/freeze", Map.of()).then().statusCode(303);
    polls.slips(trial, 2);
    desk.post("/desk/polls/" + trial + "/open", Map.of()).then().statusCode(303);
  }

  @Test
  void the_paper_ballot_has_every_line_its_boxes_and_nothing_of_a_delegate() throws Exception {
    var poll = polls.ready(TestPoll.people(3), true, 2);
    var pdf =
        desk.request()
            .header("Accept", "application/pdf")
            .get(address(poll) + "/paper-ballot.pdf")
            .asByteArray();
    try (var document = Loader.loadPDF(pdf)) {
      var text = new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
      assertThat(text)
          .contains("PHIẾU TÍN NHIỆM", "Lấy phiếu thử", "Mức độ tín nhiệm", "Tín nhiệm thấp")
          .contains("Người 1", "Chức vụ 3", "Dấu của Ban kiểm phiếu")
          .doesNotContain(poll.uuid());
    }
    desk.request()
        .header("Accept", "application/pdf")
        .get("/desk/polls/" + polls.draft(1) + "/paper-ballot.pdf")
        .then()
        .statusCode(404);
  }
}
