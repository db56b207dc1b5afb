package org.phieukin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;

/** One page says who can see or change what, and it is true of the keys of its poll. */
@QuarkusTest
class KnowledgePageTest {
  @Inject TestPoll polls;

  private static Document page(String uuid) {
    return Jsoup.parse(given().get("/polls/" + uuid + "/knowledge").asString());
  }

  @Test
  void where_the_server_alone_holds_the_key_it_says_what_the_operator_could_do() {
    var text = page(polls.open(2, true, 1).uuid()).selectFirst("main").text();
    assertThat(text).contains("máy chủ giữ khóa", "mở được từng phiếu", "Ban kiểm phiếu");
    assertThat(text).doesNotContain("Thiếu khóa của Ban kiểm phiếu");
  }

  @Test
  void each_matter_is_answered_for_delegates_server_secretaries_and_tellers() {
    var page = page(polls.open(2, true, 1).uuid());
    assertThat(page.select("dl.knows"))
        .hasSizeGreaterThan(5)
        .allSatisfy(
            matter -> {
              assertThat(matter.select("dt").eachText())
                  .containsExactly("Đại biểu", "Máy chủ", "Thư ký", "Ban kiểm phiếu");
              assertThat(matter.select("dd").eachText()).doesNotContain("");
            });
  }

  @Test
  void booth_wall_and_public_page_lead_to_it() {
    var uuid = polls.open(2, true, 1).uuid();
    var address = "a[href='/polls/" + uuid + "/knowledge']";
    assertThat(Jsoup.parse(given().get("/polls/" + uuid).asString()).select(address)).hasSize(1);
    var wall = Jsoup.parse(given().get("/polls/" + uuid + "/screen").asString());
    assertThat(wall.select(address)).hasSize(1);
    var booth = Jsoup.parse(given().get("/polls/" + uuid + "/vote").asString());
    assertThat(booth.select("#show-knows")).hasSize(1);
    assertThat(booth.select("dialog#knows dl.knows")).hasSizeGreaterThan(5);
    assertThat(booth.text()).doesNotContain("Không ai biết ai đánh dấu thế nào");
  }

  @Test
  void a_draft_has_no_keys_yet_and_says_so() {
    given().get("/polls/" + polls.draft(2) + "/knowledge").then().statusCode(404);
  }
}
