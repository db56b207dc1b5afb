package org.phieukin.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.TestClock;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.access.Account.Role;
import org.phieukin.access.Accounts;
import org.phieukin.asking.Answer;
import org.phieukin.meeting.Meetings;
import org.phieukin.poll.PollState;
import org.phieukin.poll.PollSummaries;

/** Where a meeting wants it, an organizer and a teller freeze, open, close and publish together. */
@QuarkusTest
class TogetherTest {
  private static final String PASSWORD = "a password of a teller";
  private static final String TELLER = "teller-together";

  @Inject TestPoll polls;
  @Inject Meetings meetings;
  @Inject Accounts accounts;
  @Inject PollSummaries summaries;
  @Inject TestClock clock;

  private DeskClient desk;
  private DeskClient teller;

  @BeforeEach
  void signIn() {
    accounts.make(TELLER, PASSWORD, List.of(Role.TELLER), "organizer");
    desk = DeskClient.organizer();
    teller = DeskClient.anonymous();
    teller.signIn(TELLER, PASSWORD);
  }

  @AfterEach
  void goOn() {
    clock.free();
  }

  private TestPoll.Made ready() {
    var made = polls.ready(TestPoll.people(2), true, 3);
    meetings.takeTwoPeople(made.meeting(), true, "organizer");
    return made;
  }

  private TestPoll.Made open() {
    var made = polls.open(2, true, 3);
    meetings.takeTwoPeople(made.meeting(), true, "organizer");
    return made;
  }

  private PollState state(String uuid) {
    return summaries.of(uuid).state();
  }

  private static String asked(String uuid) {
    return "/tellers/polls/" + uuid + "/asked";
  }

  private Answer ask(String uuid, String step, Map<String, ?> fields) {
    var all = new HashMap<String, Object>(fields);
    all.put("ask", "yes");
    return desk.post("/desk/polls/" + uuid + "/" + step, all);
  }

  private Document answer(String uuid, Document page, String answer) {
    var sent = teller.submit(page, asked(uuid), Map.of("answer", answer));
    sent.then().statusCode(303);
    return teller.page(DeskClient.path(sent));
  }

  private String record(String uuid) {
    return desk.page("/desk/record?about=" + uuid).select(".record").text();
  }

  @Test
  void one_person_alone_takes_none_of_these_steps() {
    var draft = polls.draft(2);
    var meeting = summaries.of(draft).meetingUuid();
    meetings.takeTwoPeople(meeting, true, "organizer");
    for (var step : List.of("freeze", "open", "publish")) {
      var answer = desk.post("/desk/polls/" + draft + "/" + step, Map.of());
      assertThat(answer.statusCode()).as(step).isIn(409, 422);
    }
    assertThat(state(draft)).isEqualTo(PollState.DRAFT);
  }

  @Test
  void both_on_one_device_take_the_step_with_both_names_in_the_record() {
    var poll = ready();
    var path = "/desk/polls/" + poll.uuid() + "/open";
    var page = desk.page(path);
    desk.submit(page, path, Map.of("username", TELLER, "password", "wrong"))
        .then()
        .statusCode(422)
        .body(containsString("của người thứ hai chưa đúng"));
    assertThat(state(poll.uuid())).isEqualTo(PollState.READY);
    var fields = Map.of("username", TELLER, "password", PASSWORD);
    desk.submit(page, path, fields).then().statusCode(303);
    desk.submit(page, path, fields).then().statusCode(303);
    assertThat(state(poll.uuid())).isEqualTo(PollState.OPEN);
    assertThat(record(poll.uuid())).contains("organizer, " + TELLER);
  }

  @Test
  void each_on_an_own_device_the_teller_reads_what_is_asked_and_confirms_it_once() {
    var poll = ready();
    ask(poll.uuid(), "open", Map.of()).then().statusCode(303);
    ask(poll.uuid(), "open", Map.of()).then().statusCode(303);
    assertThat(state(poll.uuid())).isEqualTo(PollState.READY);
    assertThat(desk.page("/desk/polls/" + poll.uuid()).select("#asked").text())
        .contains("Đang chờ", "Mở bỏ phiếu", "10 phút");
    assertThat(teller.page("/tellers").select("a[href=" + asked(poll.uuid()) + "]")).hasSize(1);
    var page = teller.page(asked(poll.uuid()));
    assertThat(page.select("main").text())
        .contains("organizer đề nghị: Mở bỏ phiếu", "Số phiếu mã đã tạo: 3", "Người 1");
    assertThat(answer(poll.uuid(), page, "confirm").text()).contains("Đã ghi nhận");
    assertThat(state(poll.uuid())).isEqualTo(PollState.OPEN);
    assertThat(answer(poll.uuid(), page, "confirm").text()).contains("Không còn việc nào");
    assertThat(record(poll.uuid())).containsOnlyOnce("organizer, " + TELLER);
  }

  @Test
  void whoever_asked_does_not_confirm_it() {
    var poll = ready();
    ask(poll.uuid(), "open", Map.of());
    // The first account is a teller too.
    var page = desk.page(asked(poll.uuid()));
    assertThat(page.select("main").text()).contains("không tự xác nhận được");
    assertThat(page.select("form[action=" + asked(poll.uuid()) + "]")).isEmpty();
    var mark = teller.page(asked(poll.uuid())).select("input[name=mark]").val();
    desk.post(asked(poll.uuid()), Map.of("mark", mark, "answer", "confirm"))
        .then()
        .statusCode(409)
        .body(containsString("hai người khác nhau"));
    assertThat(state(poll.uuid())).isEqualTo(PollState.READY);
  }

  @Test
  void a_declined_request_stays_undone_and_says_who_declined() {
    var poll = ready();
    ask(poll.uuid(), "open", Map.of());
    var page = teller.page(asked(poll.uuid()));
    answer(poll.uuid(), page, "decline");
    answer(poll.uuid(), page, "confirm");
    assertThat(state(poll.uuid())).isEqualTo(PollState.READY);
    assertThat(desk.page("/desk/polls/" + poll.uuid()).select("#asked").text())
        .contains(TELLER + " đã từ chối");
    assertThat(record(poll.uuid())).contains("Từ chối xác nhận");
    desk.post("/desk/polls/" + poll.uuid() + "/withdraw", Map.of()).then().statusCode(303);
    assertThat(desk.page("/desk/polls/" + poll.uuid()).select("#asked")).isEmpty();
  }

  @Test
  void a_request_ends_after_ten_minutes_with_its_step_and_with_whoever_asked() {
    var poll = ready();
    clock.set("2031-05-04T01:00:00Z");
    desk = DeskClient.organizer();
    teller = DeskClient.anonymous();
    teller.signIn(TELLER, PASSWORD);
    ask(poll.uuid(), "open", Map.of());
    var old = teller.page(asked(poll.uuid()));
    clock.set("2031-05-04T01:10:00Z");
    assertThat(teller.page("/tellers").select("a[href=" + asked(poll.uuid()) + "]")).isEmpty();
    assertThat(answer(poll.uuid(), old, "confirm").text()).contains("Không còn việc nào");
    ask(poll.uuid(), "open", Map.of());
    // What was read before is not what is asked now.
    assertThat(answer(poll.uuid(), old, "confirm").text()).doesNotContain("Đã ghi nhận");
    assertThat(state(poll.uuid())).isEqualTo(PollState.READY);
    var path = "/desk/polls/" + poll.uuid() + "/open";
    desk.post(path, Map.of("username", TELLER, "password", PASSWORD)).then().statusCode(303);
    assertThat(teller.page("/tellers").select("a[href=" + asked(poll.uuid()) + "]")).isEmpty();
  }

  @Test
  void a_disabled_organizer_asks_for_nothing_any_more() {
    var poll = ready();
    accounts.make("asking-once", PASSWORD, List.of(Role.ORGANIZER), "organizer");
    var other = DeskClient.anonymous();
    other.signIn("asking-once", PASSWORD);
    other.post("/desk/polls/" + poll.uuid() + "/open", Map.of("ask", "yes"));
    var page = teller.page(asked(poll.uuid()));
    accounts.disable("asking-once", "organizer");
    assertThat(answer(poll.uuid(), page, "confirm").text()).contains("Không còn việc nào");
    assertThat(state(poll.uuid())).isEqualTo(PollState.READY);
  }

  @Test
  void closing_is_confirmed_with_its_number_and_missing_ballots_are_named_before() {
    var poll = open();
    new Voter(poll.uuid())
        .vote(poll.codes().get(0), Collections.nCopies(2, Voter.mark(0)))
        .then()
        .statusCode(201);
    ask(poll.uuid(), "close", Map.of("issued", "3"))
        .then()
        .statusCode(422)
        .body(containsString("id=\"missing-tick\""));
    ask(poll.uuid(), "close", Map.of("issued", "3", "missing", "44")).then().statusCode(303);
    assertThat(state(poll.uuid())).isEqualTo(PollState.OPEN);
    var page = teller.page(asked(poll.uuid()));
    assertThat(page.select("main").text())
        .contains("Kết thúc bỏ phiếu", "Số phiếu phát ra: 3", "chấp nhận: 44", "đến lúc này: 1");
    assertThat(answer(poll.uuid(), page, "confirm").text()).contains("Đã ghi nhận");
    assertThat(state(poll.uuid())).isEqualTo(PollState.CLOSED);
  }

  @Test
  void a_number_that_fits_no_more_when_it_is_confirmed_closes_nothing() {
    var poll = open();
    var voter = new Voter(poll.uuid());
    var marks = Collections.nCopies(2, Voter.mark(0));
    voter.vote(poll.codes().get(0), marks).then().statusCode(201);
    ask(poll.uuid(), "close", Map.of("issued", "1", "missing", "44")).then().statusCode(303);
    var page = teller.page(asked(poll.uuid()));
    voter.vote(poll.codes().get(1), marks).then().statusCode(201);
    assertThat(answer(poll.uuid(), page, "confirm").text()).contains("số phiếu đã thay đổi");
    assertThat(state(poll.uuid())).isEqualTo(PollState.OPEN);
    assertThat(desk.page("/desk/polls/" + poll.uuid()).select("#asked")).isEmpty();
  }

  @Test
  void closing_and_publishing_in_a_row_asks_for_the_second_person_twice() {
    var poll = open();
    var marks = Collections.nCopies(2, Voter.mark(0));
    var voter = new Voter(poll.uuid());
    poll.codes().forEach(code -> voter.vote(code, marks).then().statusCode(201));
    var path = "/desk/polls/" + poll.uuid();
    var fields = Map.of("issued", "3", "missing", "42", "username", TELLER, "password", PASSWORD);
    desk.submit(desk.page(path + "/finish"), path + "/finish", fields)
        .then()
        .statusCode(303)
        .header("Location", endsWith("/announce"));
    desk.post(path + "/finish/publish", Map.of())
        .then()
        .statusCode(303)
        .header("Location", endsWith("/publish"));
    assertThat(state(poll.uuid())).isEqualTo(PollState.COUNTED);
    polls.light(poll.uuid());
    ask(poll.uuid(), "publish", Map.of()).then().statusCode(303);
    answer(poll.uuid(), teller.page(asked(poll.uuid())), "confirm");
    assertThat(state(poll.uuid())).isEqualTo(PollState.PUBLISHED);
  }

  @Test
  void one_person_asks_for_the_rule_and_two_drop_it() {
    var meeting = polls.meeting(TestPoll.people(1));
    var path = "/desk/meetings/" + meeting + "/two-people";
    desk.submit(desk.page(path), path, Map.of()).then().statusCode(303);
    var page = desk.page(path);
    assertThat(page.select("main").text()).contains("Đang bật");
    desk.submit(page, path, Map.of()).then().statusCode(422);
    assertThat(desk.page("/desk/meetings/" + meeting).text()).contains("Đang bật");
    desk.submit(page, path, Map.of("username", TELLER, "password", PASSWORD))
        .then()
        .statusCode(303);
    assertThat(desk.page("/desk/meetings/" + meeting).text()).contains("Đang tắt");
    assertThat(record(meeting)).contains("organizer, " + TELLER, "Bỏ yêu cầu hai người");
  }

  @Test
  void whoever_asks_for_a_second_person_that_nobody_needs_any_more_does_nothing_yet() {
    var poll = polls.ready(TestPoll.people(1), true, 2);
    ask(poll.uuid(), "open", Map.of()).then().statusCode(303).header("Location", endsWith("/open"));
    assertThat(state(poll.uuid())).isEqualTo(PollState.READY);
    var open = polls.open(1, true, 2);
    ask(open.uuid(), "close", Map.of("issued", "2", "missing", "45"))
        .then()
        .statusCode(303)
        .header("Location", endsWith("/close"));
    assertThat(state(open.uuid())).isEqualTo(PollState.OPEN);
  }

  @Test
  void a_rehearsal_with_a_request_can_still_be_thrown_away() {
    var poll = ready();
    var begun = desk.post("/desk/polls/" + poll.uuid() + "/rehearse", Map.of());
    var rehearsal = DeskClient.path(begun);
    desk.post(rehearsal + "/freeze", Map.of("ask", "yes")).then().statusCode(303);
    assertThat(desk.page(rehearsal).select("#asked")).hasSize(1);
    desk.post(rehearsal + "/discard", Map.of()).then().statusCode(303);
    desk.get(rehearsal).then().statusCode(404);
  }
}
