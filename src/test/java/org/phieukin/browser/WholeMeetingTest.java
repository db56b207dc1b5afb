package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.asking.Asking.given;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.phieukin.Voter;
import org.phieukin.protocol.VotingCode;

/** The meeting of Điện Biên, from an empty desk to the announced table (RULES, head). */
@QuarkusTest
class WholeMeetingTest {
  private static final int BALLOTS = 45;
  private static final List<Integer> HIGH =
      List.of(45, 44, 42, 40, 40, 39, 37, 36, 35, 34, 33, 31, 30, 28, 26);
  private static final List<String> SHARES =
      List.of(
          "100.00", "97.78", "93.33", "88.89", "88.89", "86.67", "82.22", "80.00", "77.78", "75.56",
          "73.33", "68.89", "66.67", "62.22", "57.78");

  @TestHTTPResource("/")
  String home;

  @Test
  void an_organizer_alone_takes_a_confidence_vote_of_45_from_a_list_to_the_published_table() {
    try (var context = Browser.context(1280, 900)) {
      var desk = context.newPage();
      DeskSession.signIn(desk, home);
      var meeting = meeting(desk);
      people(desk, meeting);
      attendance(desk, meeting);
      var poll = poll(desk, meeting);
      var codes = slips(desk, poll);
      DeskSession.send(desk.locator("form[action$='/open'] button"));
      vote(poll, codes);
      desk.navigate(home + "desk/polls/" + poll);
      assertThat(desk.locator("#turnout")).containsText("45");
      finish(desk, poll);
      check(poll);
      desk.navigate(home + "desk/record?about=" + poll);
      assertThat(desk.locator("main")).containsText("organizer");
    }
  }

  private String meeting(Page desk) {
    desk.navigate(home + "desk/meetings/new");
    desk.locator("[name=body]").fill("Ban Chấp hành Đảng bộ tỉnh Điện Biên khóa XIV");
    desk.locator("[name=ordinal]").fill("Hội nghị lần thứ 18");
    desk.locator("[name=term]").fill("nhiệm kỳ 2020–2025");
    desk.locator("[name=heldOn]").fill("2023-12-15");
    desk.locator("[name=criteria]").fill("Phẩm chất chính trị, đạo đức, lối sống");
    desk.locator("main form button").click();
    desk.waitForURL(url -> url.matches(".*/desk/meetings/[1-9A-HJ-NP-Za-km-z]{14}.*"));
    return last(desk.url());
  }

  private void people(Page desk, String meeting) {
    var csv = new StringBuilder("\ufeffSTT;Họ và tên;Chức vụ\r\n");
    csv.append("1;Lê Thành Đô;\"Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh\"\r\n");
    csv.append("2;Trần Quốc Cường;\"Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy\"\r\n");
    csv.append("3;Lò Văn Phương;Chủ tịch HĐND tỉnh\r\n");
    csv.append("4;Mùa A Sơn;Phó Bí thư Thường trực Tỉnh ủy\r\n");
    for (int n = 5; n <= 15; n++) {
      csv.append(n).append(";Ủy viên Ban Thường vụ ").append(n).append(";Ủy viên\r\n");
    }
    desk.navigate(home + "desk/meetings/" + meeting + "/people");
    var bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
    desk.locator("#file").setInputFiles(new FilePayload("danh-sach.csv", "text/csv", bytes));
    desk.locator("form[action$='/import'] button").click();
    assertThat(desk.locator("main table tbody tr")).hasCount(15);
    desk.locator("form[action$='/replace'] button").click();
    assertThat(desk.locator("main")).containsText("Lò Văn Phương");
  }

  private void attendance(Page desk, String meeting) {
    desk.navigate(home + "desk/meetings/" + meeting + "/attendance");
    desk.locator("[name=summoned]").fill("45");
    desk.locator("[name=present]").fill("45");
    DeskSession.send(desk.locator("main form button"));
  }

  private String poll(Page desk, String meeting) {
    desk.navigate(home + "desk/meetings/" + meeting + "/polls/new");
    desk.locator("main form button").click();
    desk.waitForURL(url -> url.matches(".*/desk/polls/[1-9A-HJ-NP-Za-km-z]{14}.*"));
    var poll = last(desk.url());
    desk.navigate(home + "desk/polls/" + poll + "/freeze");
    DeskSession.send(desk.locator("main form button"));
    return poll;
  }

  private List<VotingCode> slips(Page desk, String poll) {
    desk.navigate(home + "desk/polls/" + poll + "/slips");
    desk.locator("main a[href*='/desk/address?']").first().click();
    desk.locator("#address").fill("http://192.168.77.10:8080");
    desk.getByText("Lưu địa chỉ").click();
    desk.getByText("Tiếp tục: phiếu mã").click();
    desk.locator("#good").fill("45");
    desk.locator("#spare").fill("3");
    desk.locator("#make-button").click();
    assertThat(desk.locator("#print")).isVisible();
    var codes = new ArrayList<VotingCode>();
    for (var slip : desk.locator("#sheets .slip").all()) {
      if (slip.locator("[data-spare-mark]").first().getAttribute("hidden") != null) {
        codes.add(VotingCode.parse(slip.locator("[data-code]").textContent()));
      }
    }
    assertThat(codes).hasSize(45);
    desk.onDialog(dialog -> dialog.accept());
    DeskSession.send(desk.locator("#printed-button"));
    return codes;
  }

  private void vote(String poll, List<VotingCode> codes) {
    for (int ballot = 0; ballot < 3; ballot++) {
      try (var tablet = new Tablet(home, 768, 1024)) {
        tablet.scan(poll, codes.get(ballot)).sees("PHIẾU TÍN NHIỆM");
        for (int line = 0; line < HIGH.size(); line++) {
          tablet.mark(line + 1, high(ballot, line) ? "Tín nhiệm cao" : "Tín nhiệm");
        }
        tablet
            .press("Xem lại phiếu")
            .sees("Xem lại phiếu")
            .press("Bỏ phiếu")
            .sees("Phiếu đã vào hòm");
      }
    }
    var voter = new Voter(poll);
    for (int ballot = 3; ballot < BALLOTS; ballot++) {
      int number = ballot;
      var marks =
          IntStream.range(0, HIGH.size())
              .mapToObj(line -> Voter.mark(high(number, line) ? 0 : 1))
              .toList();
      voter.vote(codes.get(ballot), marks).then().statusCode(201);
    }
  }

  private static boolean high(int ballot, int line) {
    return (ballot + 7 * line) % BALLOTS < HIGH.get(line);
  }

  private void finish(Page desk, String poll) {
    desk.navigate(home + "desk/polls/" + poll + "/finish");
    desk.locator("[name=issued]").fill("45");
    DeskSession.send(desk.locator("main form button"));
    assertThat(desk.locator("#issued")).hasText("45");
    assertThat(desk.locator("#collected")).hasText("45");
    DeskSession.send(desk.locator("form[action$='/finish/publish'] button"));
    assertThat(desk.locator(".head-line .state")).hasText("Đã công bố");
    desk.navigate(home + "polls/" + poll + "/results");
    assertThat(desk.locator("main")).containsText("97,78");
  }

  private void check(String poll) {
    var json = given().get("/polls/" + poll + "/result.json").json();
    assertThat(json.getInt("issued")).isEqualTo(45);
    assertThat(json.getInt("collected")).isEqualTo(45);
    assertThat(json.getInt("valid")).isEqualTo(45);
    List<List<Map<String, Object>>> lines = json.getList("lines.counts");
    assertThat(lines.stream().map(counts -> counts.get(0).get("count")).toList()).isEqualTo(HIGH);
    assertThat(lines.stream().map(counts -> counts.get(0).get("percent")).toList())
        .isEqualTo(SHARES);
    assertThat(json.getString("lines[0].position"))
        .isEqualTo("Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh");
  }

  private static String last(String address) {
    return address.replaceAll("[?#].*", "").replaceAll(".*/", "");
  }
}
