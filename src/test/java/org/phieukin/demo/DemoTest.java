package org.phieukin.demo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.phieukin.Patience;
import org.phieukin.Voter;
import org.phieukin.protocol.VotingCode;

@QuarkusTest
@TestProfile(DemoTest.Playing.class)
class DemoTest {
  /** The demonstration, in a database of its own. */
  public static class Playing implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "phieukin.demo", "true",
          "quarkus.datasource.jdbc.url", "jdbc:h2:mem:demo-test;DB_CLOSE_DELAY=-1",
          "quarkus.datasource.db-kind", "h2");
    }
  }

  private static final Pattern RESULTS = Pattern.compile("/polls/([A-Za-z0-9]+)/results");
  private static final Pattern VOTE = Pattern.compile("/polls/([A-Za-z0-9]+)/vote");

  private static String ready() {
    await()
        .atMost(Patience.PATIENCE)
        .until(() -> given().get("/q/health/ready").statusCode() == 200);
    return given().get("/").asString();
  }

  private static String find(Pattern pattern, String home) {
    var found = pattern.matcher(home);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  @Test
  void the_published_poll_gives_the_shares_of_the_article() {
    var uuid = find(RESULTS, ready());
    var json = given().get("/polls/" + uuid + "/result.json").jsonPath();
    assertThat(json.getInt("collected")).isEqualTo(45);
    List<String> shares = json.getList("lines.counts.collect { it[0].percent }");
    assertThat(shares).hasSize(15).startsWith("100.00", "97.78", "93.33", "88.89");
    assertThat(shares.subList(4, 15))
        .allSatisfy(share -> assertThat(Double.parseDouble(share)).isBetween(57.78, 88.89))
        .contains("57.78", "88.89");
  }

  @Test
  void the_open_poll_takes_a_ballot_for_a_listed_code() {
    var uuid = find(VOTE, ready());
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
    var home = Jsoup.parse(ready());
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
