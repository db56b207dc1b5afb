package org.phieukin.count.lamps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.asking.Answer;
import org.phieukin.count.Opening;
import org.phieukin.count.ServerRecount;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.poll.Step;
import org.phieukin.print.ArchiveTable;
import org.phieukin.protocol.archive.ArchiveVerifier;
import org.phieukin.protocol.archive.ReportLine;
import org.phieukin.record.RecordEntry;
import org.phieukin.site.Refusal.Why;

/** Nothing is published before server and browser agree, nor against a third report. */
@QuarkusTest
class LampsTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject Opening opening;
  @Inject ServerRecount recounts;
  @Inject ArchiveTable archives;

  private DeskClient desk;
  private String uuid;
  private String poll;
  private String line;

  @BeforeEach
  void count() {
    desk = DeskClient.organizer();
    var made = polls.open(1, true, 5);
    uuid = made.uuid();
    poll = "/desk/polls/" + uuid;
    made.codes().forEach(code -> new Voter(uuid).vote(code, List.of(Voter.mark(1))));
    desk.get(poll + "/archive.bel").then().statusCode(404);
    life.close(uuid, 5, ORGANIZER);
    opening.open(uuid, ORGANIZER);
    line = recounts.awaited(uuid).line().orElseThrow().text();
  }

  private Answer say(String found) {
    return desk.request()
        .contentType("application/json")
        .accept("application/json")
        .body(Map.of("line", found))
        .post(poll + "/lamps");
  }

  private Answer publish() {
    return desk.post(poll + "/publish", Map.of());
  }

  private Answer report(String pasted) {
    return desk.post(poll + "/report", Map.of("report", pasted, "voucher", "Ông Ba"));
  }

  private boolean goesOn() {
    return desk.page(poll + "/publish").selectFirst("#publish").hasAttr("data-goes-on");
  }

  private List<String> acts() {
    return RecordEntry.about(uuid).stream().map(entry -> entry.act().name()).toList();
  }

  @Test
  void the_checklist_ticks_no_lamp_off_while_another_one_is_awaited() {
    archives.forgetRecount(uuid);
    assertThat(life.missing(uuid, Step.PUBLISH))
        .contains(Why.RECOUNT_AWAITED, Why.BROWSER_AWAITED)
        .doesNotContain(Why.REPORT_DIFFERS);
  }

  @Test
  void the_checklist_ticks_no_lamp_off_that_has_gone_wrong() {
    var agrees = "Trình duyệt đã kiểm lại và khớp";
    say(line.replace("[[0,5,0]]", "[[5,0,0]]"));
    assertThat(desk.page(poll).text()).doesNotContain(agrees);
    say(line).then().statusCode(200);
    assertThat(desk.page(poll).text()).contains(agrees);
  }

  @Test
  void whoever_recounts_the_bytes_that_the_desk_hands_out_before_lights_the_second_lamp() {
    publish().then().statusCode(409).body(containsString("Chưa có trình duyệt nào"));
    desk.post(poll + "/finish/publish", Map.of()).then().statusCode(303);
    assertThat(goesOn()).isTrue();
    desk.post(poll + "/finish/stop", Map.of()).then().statusCode(303);
    assertThat(goesOn()).isFalse();
    var file = desk.get(poll + "/archive.bel");
    assertThat(file.header("Cache-Control")).isEqualTo("no-store");
    var own = ReportLine.of(ArchiveVerifier.verify(uuid, file.asByteArray())).text();
    assertThat(own).isEqualTo(line).contains("|5|7|{\"result\":[[0,5,0]]}");
    for (int time = 0; time < 2; time++) {
      say(own)
          .then()
          .statusCode(200)
          .body("agree", equalTo(true))
          .body("lamps.state", equalTo(List.of("SERVER_HOLDS", "BROWSER_AGREES", "OTHER_NONE")))
          .body("lamps[1].voucher", equalTo("organizer"));
    }
    var page = desk.page(poll + "/publish");
    assertThat(page.select(".lamp.on")).hasSize(2);
    assertThat(page.select(".totals, table")).isEmpty();
    publish().then().statusCode(303);
    assertThat(acts()).endsWith("POLL_COUNTED", "RECOUNT_AGREES", "POLL_PUBLISHED");
    say(own).then().statusCode(409);
    report(line).then().statusCode(409);
    desk.post(poll + "/report/remove", polls.withTeller(Map.of())).then().statusCode(409);
  }

  /** A change of the line, and whether it is another file than the one that is kept. */
  record Lie(String from, String to, boolean otherFile) {}

  static Stream<Lie> lies() {
    return Stream.of(
        new Lie("\\|2\\|[^|]+\\|[0-9a-f]{64}", "|2|h9kejKXVzfio3L|" + "0".repeat(64), true),
        new Lie("(\\|2\\|[^|]+\\|)[0-9a-f]{64}", "$1" + "0".repeat(64), true),
        new Lie("(\\|2\\|[^|]+(\\|[0-9a-f]{64}){1}\\|)[0-9a-f]{64}", "$1" + "0".repeat(64), false),
        new Lie("(\\|2\\|[^|]+(\\|[0-9a-f]{64}){2}\\|)[0-9a-f]{64}", "$1" + "0".repeat(64), false),
        new Lie("(\\|2\\|[^|]+(\\|[0-9a-f]{64}){3}\\|)[0-9a-f]{64}", "$1" + "0".repeat(64), false),
        new Lie("(\\|2\\|[^|]+(\\|[0-9a-f]{64}){4}\\|)[0-9a-f]{64}", "$1" + "0".repeat(64), false),
        new Lie("\\|5\\|7\\|", "|4|7|", false),
        new Lie("\\|5\\|7\\|", "|5|8|", false),
        new Lie("0,5,0", "1,4,0", false));
  }

  @Test
  void a_browser_that_finds_anything_else_holds_the_publication_up_until_one_agrees() {
    lies().forEach(this::holdsUp);
    say("ok").then().statusCode(422).body("reason", equalTo("REPORT_UNREADABLE"));
    say("x".repeat(200_000)).then().statusCode(413);
    say(line).then().statusCode(200).body("agree", equalTo(true));
    publish().then().statusCode(303);
  }

  private void holdsUp(Lie lie) {
    var other = line.replaceFirst(lie.from(), lie.to());
    assertThat(other).isNotEqualTo(line);
    if (lie.otherFile()) {
      say(other).then().statusCode(409).body("reason", equalTo("OTHER_ARCHIVE"));
      publish().then().statusCode(409).body(containsString("Chưa có trình duyệt nào"));
    } else {
      say(other).then().statusCode(200).body("lamps[1].state", equalTo("BROWSER_DIFFERS"));
      publish().then().statusCode(409).body(containsString("ra kết quả khác máy chủ"));
    }
    assertThat(acts()).endsWith("RECOUNT_DIFFERS");
  }

  @Test
  void a_third_report_that_differs_stops_publication_until_two_remove_it_or_a_matching_one_comes() {
    saysNothing();
    polls.light(uuid);
    report(line.replace("0,5,0", "1,4,0")).then().statusCode(303);
    publish().then().statusCode(409).body(containsString("Báo cáo của máy khác không khớp"));
    var page = desk.page(poll + "/publish");
    assertThat(page.select(".lamp.wrong").text()).contains("KHÁC", "Ông Ba");
    assertThat(page.select("#publish-form")).isEmpty();
    desk.post(poll + "/report/remove", Map.of()).then().statusCode(422);
    var alone = Map.of("username", "organizer", "password", "a password for tests");
    desk.post(poll + "/report/remove", alone).then().statusCode(422);
    report(line).then().statusCode(303);
    assertThat(desk.page(poll + "/publish").select(".lamp.on")).hasSize(3);
    report("I: all checks passed\nfinal: " + "0".repeat(64)).then().statusCode(303);
    publish().then().statusCode(409);
    desk.post(poll + "/report/remove", polls.withTeller(Map.of())).then().statusCode(303);
    assertThat(acts())
        .endsWith("REPORT_DIFFERS", "REPORT_AGREES", "REPORT_DIFFERS", "REPORT_REMOVED");
    assertThat(desk.page("/desk/record?about=" + uuid).text())
        .contains("người xác nhận: Ông Ba", "organizer, second-of-two");
    publish().then().statusCode(303);
  }

  /** What says nothing of this archive is named, and stays in the form. */
  private void saysNothing() {
    var pasted =
        Map.of(
            "ok",
            "không phải dòng báo cáo",
            "I: all checks passed",
            "không nói đã kiểm tệp nào",
            line.replace(uuid, "h9kejKXVzfio3L"),
            "của một cuộc bỏ phiếu khác");
    pasted.forEach(
        (text, said) -> {
          var again = report(text);
          again.then().statusCode(422);
          var page = Jsoup.parse(again.asString());
          assertThat(page.selectFirst("#report-error").text()).contains(said);
          assertThat(page.selectFirst("#report").val()).isEqualTo(text);
        });
    desk.post(poll + "/report", Map.of("report", line, "voucher", " ")).then().statusCode(422);
    assertThat(desk.page(poll + "/publish").select(".lamp.on")).hasSize(1);
  }
}
