package org.phieukin.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.phieukin.desk.PollDesk.location;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phieukin.Derived;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.asking.Answer;
import org.phieukin.protocol.SlipNumber;
import org.phieukin.record.RecordEntry;

/**
 * Closing asks for the number of slips handed out: one that is too small is counted again by two
 * people, and ballots that are missing are named (docs/decisions/0018).
 */
@QuarkusTest
class ClosingTest {
  @Inject TestPoll polls;

  private DeskClient desk;
  private TestPoll.Made made;
  private String poll;

  /** Of 12 slips three were used, one was given up for paper and one came back unused. */
  @BeforeEach
  void five_of_twelve_slips_came_back() {
    desk = DeskClient.organizer();
    made = polls.open(1, true, 12);
    poll = "/desk/polls/" + made.uuid();
    for (int n = 0; n < 3; n++) {
      vote(n);
    }
    location(desk.post(poll + "/paper", Map.of("expected", 1)));
    location(desk.post(poll + "/paper/slips", Map.of("numbers", number(3))));
    location(desk.post(poll + "/returns", Map.of("as", "RETURNED", "numbers", number(4))));
  }

  private void vote(int code) {
    new Voter(made.uuid())
        .vote(made.codes().get(code), List.of(Voter.mark(0)))
        .then()
        .statusCode(201);
  }

  private String number(int code) {
    return SlipNumber.of(Derived.credential(made.codes().get(code), made.uuid())).printed();
  }

  private Answer close(Map<String, ?> fields) {
    return desk.post(poll + "/close", fields);
  }

  private Answer both(int organizer, int teller, Map<String, ?> more) {
    var fields = new HashMap<String, Object>(more);
    fields.putAll(Map.of("issued", organizer, "again", teller, "two", "yes"));
    return close(polls.withTeller(fields));
  }

  private static Document refused(Answer answer) {
    return Jsoup.parse(answer.then().statusCode(422).extract().asString());
  }

  private String state() {
    return desk.page(poll).selectFirst(".head-line .state").text();
  }

  private List<String> acts() {
    return RecordEntry.about(made.uuid()).stream().map(entry -> entry.act().name()).toList();
  }

  @Test
  void a_number_below_what_came_back_is_counted_again_and_no_page_names_one_that_passes() {
    var page = desk.page(poll + "/close");
    assertThat(page.select("main").text()).doesNotContainPattern("[0-9]");
    var again = refused(desk.submit(page, poll + "/close", Map.of("issued", 4)));
    assertThat(again.select("main").text())
        .contains("đếm lại", "thành viên Ban kiểm phiếu")
        .doesNotContainPattern("[0-9]");
    assertThat(again.selectFirst("#issued").val()).isEqualTo("4");
    assertThat(again.select("#again, #username, #password")).hasSize(3);
    assertThat(state()).isEqualTo("Đang bỏ phiếu");
    assertThat(acts()).endsWith("ISSUED_NOT_TAKEN");
  }

  @Test
  void nor_can_one_be_found_by_trying() {
    // What the last step did is said once, on the next page.
    desk.page(poll);
    var first = refused(close(Map.of("issued", 4))).select("main").text();
    for (int tried : List.of(4, 5, 6, 12, 0)) {
      assertThat(refused(close(Map.of("issued", tried))).select("main").text()).isEqualTo(first);
    }
    assertThat(acts()).endsWith("ISSUED_NOT_TAKEN").doesNotHaveDuplicates();
    assertThat(state()).isEqualTo("Đang bỏ phiếu");
  }

  @Test
  void two_people_who_count_differently_count_again() {
    refused(close(Map.of("issued", 4)));
    for (var counts : List.of(List.of(4, 5), List.of(5, 4), List.of(5, 12))) {
      var again = refused(both(counts.get(0), counts.get(1), Map.of()));
      assertThat(again.selectFirst("#again-error").text()).contains("không giống nhau");
      assertThat(again.selectFirst("#issued").val()).isEqualTo("" + counts.get(0));
      assertThat(again.selectFirst("#again").val()).isEqualTo("" + counts.get(1));
    }
    var alone = refused(close(Map.of("issued", 4, "again", 4, "two", "yes")));
    assertThat(alone.select("#username-error, #password-error")).hasSize(2);
    assertThat(state()).isEqualTo("Đang bỏ phiếu");
  }

  @Test
  void the_same_number_of_two_people_is_taken_and_raises_the_alarm_that_stops_publication() {
    refused(close(Map.of("issued", 4)));
    var named = refused(both(4, 4, Map.of()));
    assertThat(location(both(4, 4, ticked(named)))).endsWith("/announce");
    assertThat(location(both(4, 4, ticked(named)))).endsWith("/announce");
    assertThat(desk.page(poll + "/announce").select("[role=alert]").text()).contains("Báo động");
    assertThat(desk.page(poll + "/announce").select("form[action$='/finish/publish']")).isEmpty();
    var closing = RecordEntry.about(made.uuid()).stream().reduce((a, b) -> b).orElseThrow();
    assertThat(closing.act().name()).isEqualTo("POLL_CLOSED");
    assertThat(closing.actor()).isEqualTo("organizer, second-of-two");
    assertThat(closing.detail()).contains("\"issued\":4", "\"excess\":1");
    assertThat(desk.page("/desk/record?about=" + made.uuid()).text())
        .contains("phiếu thu về và trả lại vượt số phiếu phát ra: 1");
    desk.post(poll + "/publish", Map.of()).then().statusCode(409);
  }

  @Test
  void two_people_who_find_the_right_number_close_without_an_alarm() {
    refused(close(Map.of("issued", 4)));
    location(both(5, 5, ticked(refused(both(5, 5, Map.of())))));
    assertThat(desk.page(poll + "/announce").select("[role=alert]")).isEmpty();
  }

  private static Map<String, String> ticked(Document page) {
    return Map.of("missing", page.selectFirst("#missing-tick").val());
  }

  @Test
  void missing_ballots_are_named_and_ticked_before_the_box_closes() {
    var page = refused(close(Map.of("issued", 12)));
    assertThat(page.selectFirst("#missing").text())
        .contains("Còn 7 phiếu đã phát", "Có 33 người có mặt chưa nhận phiếu mã");
    assertThat(page.selectFirst("#issued").val()).isEqualTo("12");
    assertThat(state()).isEqualTo("Đang bỏ phiếu");
    vote(5);
    assertThat(location(close(Map.of("issued", 12, "missing", "40")))).endsWith("/announce");
    assertThat(location(close(Map.of("issued", 3)))).endsWith("/announce");
    assertThat(desk.page(poll + "/announce").selectFirst("#issued").text()).isEqualTo("12");
    assertThat(acts()).endsWith("POLL_CLOSED").doesNotHaveDuplicates();
  }

  @Test
  void a_tick_for_fewer_does_not_count_for_more() {
    refused(close(Map.of("issued", 12, "missing", "39")));
    refused(close(Map.of("issued", 12, "missing", "-1")));
    assertThat(state()).isEqualTo("Đang bỏ phiếu");
  }

  @Test
  void after_missing_ballots_were_named_another_number_takes_two_people() {
    refused(close(Map.of("issued", 12)));
    var again = refused(close(Map.of("issued", 5, "missing", "40")));
    assertThat(again.select("#again")).hasSize(1);
    assertThat(again.select("main").text()).doesNotContainPattern("[0-9]");
    vote(5);
    assertThat(refused(close(Map.of("issued", 11))).select("#missing-tick")).hasSize(1);
  }

  @Test
  void a_slip_of_the_pen_is_no_count() {
    for (var wrong : List.of("", "ba", "4999", "46")) {
      assertThat(refused(close(Map.of("issued", wrong))).select("#again")).isEmpty();
    }
    assertThat(refused(close(Map.of("issued", 12))).select("#missing-tick")).hasSize(1);
    assertThat(acts()).doesNotContain("ISSUED_NOT_TAKEN");
  }

  @Test
  void what_holds_counting_or_publication_up_leads_to_the_page_that_says_so() {
    location(both(5, 5, ticked(refused(both(5, 5, Map.of())))));
    var publish = poll + "/finish/publish";
    assertThat(location(desk.post(publish, Map.of("explanation", "")))).isEqualTo(poll);
    assertThat(desk.page(poll).select(".checklist .missing").text()).contains("Phiếu giấy");
    assertThat(state()).isEqualTo("Đã kết thúc");
    var open = polls.open(1, true, 2);
    desk.post("/desk/polls/" + open.uuid() + "/finish/publish", Map.of())
        .then()
        .statusCode(303)
        .header("Location", containsString("/finish"));
  }
}
