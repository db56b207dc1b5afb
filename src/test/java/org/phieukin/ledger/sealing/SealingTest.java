package org.phieukin.ledger.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.count.Opening;
import org.phieukin.meeting.MeetingDetails;
import org.phieukin.meeting.Meetings;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.protocol.Uuid;

/** Unused and spoilt slips are sealed before the box is opened, before two witnesses. */
@QuarkusTest
class SealingTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject Opening opening;
  @Inject Sealings sealings;
  @Inject SealingRules rules;
  @Inject Meetings meetings;

  /** Closed: five slips and two spare ones were made, three handed out; four are left. */
  private String closed() {
    var uuid = polls.open(1, true, 5).uuid();
    life.close(uuid, 3, ORGANIZER);
    return uuid;
  }

  private static Map<String, Object> fields(int unused, int spoilt, String first, String second) {
    return new HashMap<>(
        Map.of("unused", unused, "spoilt", spoilt, "first", first, "second", second));
  }

  @Test
  void what_was_sealed_is_asked_for_after_closing_and_stands_on_the_page_of_the_announcement() {
    var uuid = closed();
    var desk = DeskClient.organizer();
    var path = "/desk/polls/" + uuid + "/sealing";
    var before = desk.page("/desk/polls/" + uuid + "/announce");
    assertThat(before.select("a[href=" + path + "]")).hasSize(1);
    var sent = desk.post(path, fields(4, 0, "Vừ A Dính", "Quàng Thị Ỷ"));
    assertThat(DeskClient.path(sent)).isEqualTo("/desk/polls/" + uuid + "/announce");
    assertThat(sealings.of(uuid)).contains(new Sealing(4, 0, "Vừ A Dính", "Quàng Thị Ỷ"));
    assertThat(desk.page("/desk/polls/" + uuid + "/announce").text())
        .contains("niêm phong 4 phiếu mã chưa dùng và 0 phiếu mã hỏng")
        .contains("Vừ A Dính, Quàng Thị Ỷ")
        .doesNotContain("Theo sổ phiếu mã");
  }

  @Test
  void two_different_people_must_see_it() {
    var uuid = closed();
    var path = "/desk/polls/" + uuid + "/sealing";
    var answer = DeskClient.organizer().post(path, fields(4, 0, "Vừ A Dính", "vừ a dính"));
    assertThat(answer.asString()).contains("Phải là hai người khác nhau");
    assertThat(sealings.of(uuid)).isEmpty();
  }

  @Test
  void numbers_that_are_not_those_of_the_ledger_are_counted_again_before_they_are_kept() {
    var uuid = closed();
    var desk = DeskClient.organizer();
    var path = "/desk/polls/" + uuid + "/sealing";
    assertThat(desk.page(path).text()).doesNotContain("Theo sổ phiếu mã");
    var fields = fields(3, 0, "Vừ A Dính", "Quàng Thị Ỷ");
    assertThat(desk.post(path, fields).asString()).contains("phải còn 4 phiếu mã chưa dùng");
    assertThat(sealings.of(uuid)).isEmpty();
    fields.put("counted", "yes");
    desk.post(path, fields).then().statusCode(303);
    assertThat(sealings.of(uuid).map(Sealing::unused)).isEqualTo(Optional.of(3));
    assertThat(desk.page("/desk/polls/" + uuid + "/announce").text())
        .contains("Theo sổ phiếu mã: 4 phiếu mã chưa dùng");
  }

  @Test
  void a_meeting_may_want_it_before_its_boxes_are_opened() {
    var poll = polls.open(1, true, 5);
    var desk = DeskClient.organizer();
    var rule = "/desk/meetings/" + poll.meeting() + "/sealing";
    desk.post(rule, Map.of("sealed", "yes")).then().statusCode(303);
    life.close(poll.uuid(), 3, ORGANIZER);
    var page = "/desk/polls/" + poll.uuid();
    assertThat(desk.page(page).text()).contains("quy định niêm phong phiếu mã rồi mới mở hòm");
    var announce = desk.page(page + "/announce");
    assertThat(announce.text()).contains("phải niêm phong rồi mới mở hòm phiếu");
    assertThat(announce.select("form[action$=/count], form[action$=/publish]")).isEmpty();
    assertThatThrownBy(() -> opening.open(poll.uuid(), ORGANIZER)).hasMessage("SLIPS_UNSEALED");
    assertThat(desk.post(rule, Map.of()).asString()).contains("người thứ hai");
    assertThat(rules.asked(poll.meeting())).isTrue();
    desk.post(page + "/sealing", fields(4, 0, "Vừ A Dính", "Quàng Thị Ỷ"));
    assertThat(desk.page(page + "/announce").select("form[action$=/publish]")).hasSize(1);
    desk.post(page + "/count", Map.of()).then().statusCode(303);
  }

  @Test
  void one_alone_does_not_drop_it_and_a_copy_of_the_meeting_keeps_it() {
    var meeting = polls.open(1, true, 1).meeting();
    rules.ask(meeting, true, Approvals.by("organizer"));
    assertThatThrownBy(() -> rules.ask(meeting, false, Approvals.by("organizer")))
        .hasMessage("TWO_PEOPLE_NEEDED");
    var details = new MeetingDetails("Ban", "", "", LocalDate.of(2026, 12, 20), "", "", "");
    var copy = meetings.copy(meeting, Uuid.random(new SecureRandom()), details, "organizer");
    assertThat(rules.asked(copy)).isTrue();
    rules.ask(meeting, false, Approvals.both("organizer", "teller"));
    assertThat(rules.asked(meeting)).isFalse();
  }

  @Test
  void nothing_is_sealed_before_closing_or_after_the_count() {
    var desk = DeskClient.organizer();
    var open = polls.open(1, true, 1).uuid();
    var fields = fields(4, 0, "Vừ A Dính", "Quàng Thị Ỷ");
    desk.post("/desk/polls/" + open + "/sealing", fields).then().statusCode(409);
    var uuid = closed();
    opening.open(uuid, ORGANIZER);
    desk.post("/desk/polls/" + uuid + "/sealing", fields).then().statusCode(409);
    desk.get("/desk/polls/" + uuid + "/sealing").then().statusCode(409);
  }
}
