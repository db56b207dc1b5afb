package org.phieukin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.count.Opening;
import org.phieukin.meeting.PersonDetails;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollDraft;
import org.phieukin.poll.PollDrafts;
import org.phieukin.poll.PollLife;

/** The preset in force goes with the result everywhere; its thresholds go nowhere in public. */
@QuarkusTest
class RulesInForceTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @Inject TestPoll polls;
  @Inject PollDrafts drafts;
  @Inject PollLife life;
  @Inject Opening opening;

  /** A poll with these ballots, counted; each ballot has one mark for each line. */
  private String counted(String preset, OptionalInt members, List<List<List<Integer>>> ballots) {
    var people =
        List.of(new PersonDetails("Người một", "Chủ tịch"), new PersonDetails("Người hai", ""));
    var meeting = polls.meeting(people);
    var draft = new PollDraft("Lấy phiếu thử", true, drafts.linesOf(meeting), members);
    var uuid = drafts.make(meeting, preset, draft, "organizer");
    life.freeze(uuid, ORGANIZER);
    var codes = polls.slips(uuid, ballots.size());
    life.open(uuid, ORGANIZER);
    var voter = new Voter(uuid);
    for (int n = 0; n < ballots.size(); n++) {
      voter.vote(codes.get(n), ballots.get(n)).then().statusCode(201);
    }
    life.close(uuid, ballots.size(), ORGANIZER);
    opening.open(uuid, ORGANIZER);
    return uuid;
  }

  /** Ballots with so many low marks for the first and the second line, high ones otherwise. */
  private static List<List<List<Integer>>> ballots(int all, int first, int second) {
    var ballots = new ArrayList<List<List<Integer>>>();
    for (int n = 0; n < all; n++) {
      ballots.add(List.of(Voter.mark(n < first ? 2 : 0), Voter.mark(n < second ? 2 : 0)));
    }
    return ballots;
  }

  private static Document page(String path) {
    return Jsoup.parse(
        given().accept("text/html").get(path).then().statusCode(200).extract().asString());
  }

  private static String minutes(String uuid) throws IOException {
    var pdf = given().get("/desk/polls/" + uuid + "/minutes.pdf").asByteArray();
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
    }
  }

  @Test
  @TestSecurity(
      user = "organizer",
      roles = {"organizer", "teller"})
  void organizers_and_tellers_see_who_falls_into_a_class_and_nobody_else_does() throws IOException {
    var uuid = counted("qd96", OptionalInt.empty(), ballots(9, 5, 6));
    for (var path : List.of("/desk/polls/", "/tellers/polls/")) {
      var uses = page(path + uuid + "/results").selectFirst("#uses");
      assertThat(uses.select("h3").eachText())
          .containsExactly(
              "Số phiếu “Tín nhiệm thấp” trên 50 % nhưng dưới 2/3 tổng số phiếu thu về",
              "Số phiếu “Tín nhiệm thấp” từ 2/3 tổng số phiếu thu về trở lên");
      assertThat(uses.select("li").eachText())
          .containsExactly(
              "1. Người một, Chủ tịch Tín nhiệm thấp: 5/9", "2. Người hai Tín nhiệm thấp: 6/9");
      assertThat(uses.text()).contains("không quyết định gì", "đưa ra khỏi quy hoạch".substring(1));
    }
    assertThat(minutes(uuid))
        .contains("Quy định số 96-QĐ/TW")
        .doesNotContain("quy hoạch", "ngưỡng", "trên 50 %");
    polls.publish(uuid);
    for (var path : List.of("/results", "/result.csv", "/result.json", "/screen", "")) {
      given()
          .get("/polls/" + uuid + path)
          .then()
          .statusCode(200)
          .body(not(containsString("quy hoạch")))
          .body(not(containsString("ngưỡng")))
          .body(not(containsString("trên 50\u00a0%")));
    }
  }

  @Test
  @TestSecurity(user = "organizer", roles = "organizer")
  void whoever_has_just_half_falls_into_no_class() {
    var uuid = counted("qd96", OptionalInt.empty(), ballots(4, 2, 0));
    var uses = page("/desk/polls/" + uuid + "/results").selectFirst("#uses");
    assertThat(uses.select("li")).isEmpty();
    assertThat(uses.text()).contains("Không có ai ở trong các ngưỡng");
  }

  @Test
  @TestSecurity(user = "organizer", roles = "organizer")
  void shares_of_all_members_say_so_wherever_they_are_printed() throws IOException {
    var uuid = counted("nq85", OptionalInt.of(48), ballots(4, 1, 0));
    assertThat(page("/desk/polls/" + uuid + "/results").select("#uses")).isEmpty();
    assertThat(page("/desk/polls/" + uuid + "/announcement").select("#text-vi").text())
        .contains("trên tổng số đại biểu, kể cả người vắng mặt (48)");
    polls.publish(uuid);
    var home = "/polls/" + uuid;
    assertThat(page(home + "/results").text())
        .contains(
            "tổng số đại biểu, kể cả người vắng mặt (48)", "Nghị quyết 85/2014/QH13", "6,25 %");
    assertThat(page(home + "/screen").text()).contains("tổng số đại biểu");
    given()
        .get(home + "/result.json")
        .then()
        .body("base.kind", equalTo("members"))
        .body("base.value", equalTo(48))
        .body("rules.preset", equalTo("nq85"))
        .body("rules.name", containsString("85/2014/QH13"))
        .body("lines[0].counts.percent", hasItems("6.25", "2.08"));
    given()
        .get(home + "/result.csv")
        .then()
        .body(containsString("4;4;tổng số đại biểu, kể cả người vắng mặt (48);nq85;"));
    assertThat(minutes(uuid))
        .contains("tổng số đại biểu, kể cả người vắng mặt (48)", "85/2014/QH13")
        .contains("T/M CHỦ TỌA KỲ HỌP")
        .doesNotContain("T/M CHỦ TRÌ HỘI NGHỊ");
  }

  @Test
  @TestSecurity(user = "organizer", roles = "organizer")
  void a_preset_that_no_java_knows_of_goes_from_the_booth_to_the_minutes() throws IOException {
    var against = List.of(List.of(0, 1), List.of(1, 0));
    var uuid = counted("hai-muc", OptionalInt.empty(), List.of(against, against, against));
    var booth = page("/polls/" + uuid + "/vote");
    assertThat(booth.text()).contains("PHIẾU THỬ HAI MỨC");
    assertThat(booth.select("[data-line]").first().select("[data-answer]").eachText())
        .containsExactly("Đồng tình", "Không đồng tình");
    assertThat(minutes(uuid)).contains("T/M ĐOÀN CHỦ TỊCH", "Quy chế thử số 1", "6,67 %");
    polls.publish(uuid);
    given()
        .get("/polls/" + uuid + "/result.json")
        .then()
        .body("base.kind", equalTo("summoned"))
        .body("base.value", equalTo(45))
        .body("rules.preset", equalTo("hai-muc"))
        .body("lines[0].counts.choice", hasItem("Không đồng tình"))
        .body("lines[0].counts.percent", hasItems("0.00", "6.67"));
  }
}
