package org.phieukin.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.phieukin.asking.Asking.given;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phieukin.Voter;
import org.phieukin.protocol.VotingCode;

/** The demonstration, as it is packaged. */
class DemoTest {
  @TempDir static Path data;

  private static Packaged server;

  private static final Pattern RESULTS = Pattern.compile("/polls/([A-Za-z0-9]+)/results");
  private static final Pattern VOTE = Pattern.compile("/polls/([A-Za-z0-9]+)/vote");

  @BeforeAll
  static void start() throws Exception {
    server = new Packaged(data, "-Dphieukin.demo=true").start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String home() {
    return given().get("/").asString();
  }

  private static String find(Pattern pattern, String home) {
    var found = pattern.matcher(home);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  @Test
  void the_published_poll_gives_the_shares_of_the_article() {
    var uuid = find(RESULTS, home());
    var json = given().get("/polls/" + uuid + "/result.json").json();
    assertThat(json.getInt("collected")).isEqualTo(45);
    var shares =
        json.<List<Map<String, String>>>getList("lines.counts").stream()
            .map(counts -> counts.get(0).get("percent"))
            .toList();
    assertThat(shares).hasSize(15).startsWith("100.00", "97.78", "93.33", "88.89");
    assertThat(shares.subList(4, 15))
        .allSatisfy(share -> assertThat(Double.parseDouble(share)).isBetween(57.78, 88.89))
        .contains("57.78", "88.89");
  }

  @Test
  void the_open_poll_takes_a_ballot_for_a_listed_code() {
    var uuid = find(VOTE, home());
    var codes = given().get("/demo/codes").asString().lines().toList();
    assertThat(codes).hasSize(45).doesNotHaveDuplicates();
    assertThat(given().get("/demo/codes?poll=" + uuid).asString().lines().toList())
        .isEqualTo(codes);
    var marks = java.util.Collections.nCopies(15, Voter.mark(1));
    new Voter(uuid).vote(VotingCode.parse(codes.get(44)), marks).then().statusCode(201);
    given().get("/demo").then().statusCode(200).body(containsString(codes.get(0)));
  }

  @Test
  void the_election_is_open_with_slips_of_its_own_and_shows_no_count() {
    var home = Jsoup.parse(home());
    var link = home.selectFirst("a[href^=/polls/]:containsOwn(Ủy ban Kiểm tra)");
    var uuid = link.attr("href").replace("/polls/", "");
    var codes = given().get("/demo/codes?poll=" + uuid).asString().lines().toList();
    assertThat(codes)
        .hasSize(45)
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(given().get("/demo/codes").asString().lines().toList());
    given()
        .get("/demo")
        .then()
        .body(containsString(codes.get(44)))
        .body(containsString("Báo chí không nêu số phiếu bầu"));
    given()
        .get("/polls/" + uuid + "/election.json")
        .then()
        .body(containsString("1. Nguyễn Thị Nhung – Chánh thanh tra Sở Công Thương"))
        .body(containsString("[\"Đồng ý\",\"Không đồng ý\"]"));
    new Voter(uuid)
        .vote(VotingCode.parse(codes.get(0)), List.of(List.of(1, 0)))
        .then()
        .statusCode(201);
    given().get("/polls/" + uuid + "/result.json").then().statusCode(404);
  }

  @Test
  void every_page_says_that_it_is_a_demonstration() {
    for (var path : List.of("/", "/demo", "/sign-in", "/nothing")) {
      given().accept("text/html").get(path).then().body(containsString("BẢN TRÌNH DIỄN"));
    }
  }
}
