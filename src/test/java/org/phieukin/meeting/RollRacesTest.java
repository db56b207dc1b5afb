package org.phieukin.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.HeldLock;
import org.phieukin.TestPoll;
import org.phieukin.asking.Answer;

/** The roll and the list of people while several desks and doors change them at once. */
@QuarkusTest
class RollRacesTest {
  @Inject TestPoll polls;
  @Inject HeldLock held;
  @Inject EntityManager database;

  private DeskClient desk;
  private String meeting;

  @BeforeEach
  void start() {
    desk = DeskClient.organizer();
    meeting = "/desk/meetings/" + polls.meeting(TestPoll.people(2));
    take("Lê Thành Đô\tUBND tỉnh\tA1\nNguyễn Văn Ân\tHuyện ủy Tuần Giáo\tA2\nĐỗ Thị Ẩm\t\t");
  }

  private static void done(Answer answer) {
    answer.then().statusCode(303);
  }

  private void take(String lines) {
    done(desk.post(meeting + "/roll/replace", Map.of("text", lines)));
  }

  private String delegate(String name) {
    var row = desk.page(meeting + "/door").selectFirst("li:contains(" + name + ")");
    return row.id().substring("delegate-".length());
  }

  private Callable<Answer> tick(String uuid, String presence) {
    return () -> desk.post(meeting + "/door/" + uuid, Map.of("presence", presence));
  }

  private String row(String uuid) {
    return desk.page(meeting + "/door").getElementById("delegate-" + uuid).text();
  }

  private void meets(String sql, String uuid, Callable<Answer> request) throws Exception {
    Runnable lock =
        () -> database.createNativeQuery(sql).setParameter("uuid", uuid).executeUpdate();
    held.meets(lock, () -> {}, List.of(request)).forEach(RollRacesTest::done);
  }

  @Test
  void a_new_roll_keeps_the_identity_and_the_tick_of_those_who_stay() throws Exception {
    var first = delegate("Lê Thành Đô");
    var second = delegate("Nguyễn Văn Ân");
    done(tick(first, "PRESENT").call());
    done(tick(second, "PRESENT").call());
    take("Mới\tSở Y tế\tA1\nNguyễn Văn Ân\tHuyện ủy Tuần Giáo\tB7\nLê Thành Đô\tUBND tỉnh\tA1");
    assertThat(row(first)).contains("Lê Thành Đô", "Có mặt");
    assertThat(row(second)).contains("Nguyễn Văn Ân", "Ghế B7", "Có mặt");
    assertThat(desk.page(meeting + "/roll").select("ol.rows > li strong").eachText())
        .containsExactly("Mới", "Nguyễn Văn Ân", "Lê Thành Đô");
    take("Lê Thành Đô\tUBND tỉnh\tA1\nLê Thành Đô\tUBND tỉnh\tA2");
    assertThat(delegate("Ghế A1")).isEqualTo(first);
  }

  @Test
  void a_tick_that_meets_a_new_name_loses_neither() throws Exception {
    var uuid = delegate("Đỗ Thị Ẩm");
    var rename = "UPDATE delegate SET name = 'Đỗ Thị Ấm' WHERE uuid = :uuid";
    meets(rename, uuid, tick(uuid, "PRESENT"));
    assertThat(row(uuid)).contains("Đỗ Thị Ấm").contains("Có mặt");
  }

  @Test
  void a_new_name_or_a_new_roll_that_meets_a_tick_loses_neither() throws Exception {
    var uuid = delegate("Đỗ Thị Ẩm");
    var ticked = "UPDATE delegate SET presence = 'PRESENT' WHERE uuid = :uuid";
    var path = meeting + "/roll/" + uuid;
    meets(ticked, uuid, () -> desk.post(path, Map.of("name", "Đỗ Thị Ấm", "seat", "C1")));
    assertThat(row(uuid)).contains("Đỗ Thị Ấm", "Ghế C1", "Có mặt");
    var other = delegate("Lê Thành Đô");
    var lines = Map.of("text", "Đỗ Thị Ấm\t\tC2\nLê Thành Đô\tUBND tỉnh\tA3");
    meets(ticked, other, () -> desk.post(meeting + "/roll/replace", lines));
    assertThat(row(other)).contains("Lê Thành Đô", "Ghế A3", "Có mặt");
  }

  /** Two desks open the same form; the second one's answer, after the first has saved. */
  private Document second(String path, Map<String, ?> first, Map<String, ?> second) {
    var page = desk.page(path);
    done(desk.submit(page, path, first));
    done(desk.submit(page, path, first));
    var answer = desk.submit(page, path, second);
    return Jsoup.parse(answer.then().statusCode(409).extract().asString());
  }

  private static void saysWhatStandsNow(Document page, String now) {
    assertThat(page.select("[role=alert]").text()).contains("vừa sửa");
    assertThat(page.select("[role=alert], .now").text()).contains(now);
  }

  @Test
  void somebody_on_the_roll_is_not_written_over_and_nothing_typed_is_lost() {
    var path = meeting + "/roll/" + delegate("Đỗ Thị Ẩm");
    var page = second(path, Map.of("name", "Đỗ Thị Ấm"), Map.of("name", "Đỗ Thị Âm", "seat", "D1"));
    saysWhatStandsNow(page, "Đỗ Thị Ấm");
    assertThat(page.getElementById("name").val()).isEqualTo("Đỗ Thị Âm");
    assertThat(page.getElementById("seat").val()).isEqualTo("D1");
    assertThat(desk.page(meeting + "/roll").text()).contains("Đỗ Thị Ấm").doesNotContain("D1");
    done(desk.submit(page, path, Map.of()));
    assertThat(desk.page(meeting + "/roll").text()).contains("Đỗ Thị Âm", "Ghế D1");
  }

  @Test
  void somebody_on_the_list_and_the_meeting_are_not_written_over_either() {
    var person = desk.page(meeting + "/people").selectFirst("a[href*='/people/']").attr("href");
    var page = second(person, Map.of("name", "Một"), Map.of("post", "Chức vụ khác"));
    saysWhatStandsNow(page, "Một");
    assertThat(page.getElementById("post").val()).isEqualTo("Chức vụ khác");
    done(desk.submit(page, person, Map.of("name", "Một")));
    var edit = meeting + "/edit";
    page = second(edit, Map.of("place", "Hội trường lớn"), Map.of("term", "nhiệm kỳ 2025–2030"));
    saysWhatStandsNow(page, "Hội trường lớn");
    assertThat(page.getElementById("term").val()).isEqualTo("nhiệm kỳ 2025–2030");
    done(desk.submit(page, edit, Map.of("place", "Hội trường lớn")));
    assertThat(desk.page(edit).getElementById("term").val()).isEqualTo("nhiệm kỳ 2025–2030");
  }

  @Test
  void two_doors_that_differ_about_somebody_are_told_and_a_reason_typed_stays() {
    var uuid = delegate("Đỗ Thị Ẩm");
    var action = meeting + "/door/" + uuid;
    var absent = Map.of("presence", "ABSENT");
    done(desk.submit(desk.page(meeting + "/door"), action, absent));
    var page = desk.page(meeting + "/door");
    var present = Map.of("presence", "PRESENT");
    done(desk.submit(page, action, present));
    done(desk.submit(page, action, present));
    var late = desk.submit(page, action, Map.of("presence", "ABSENT", "reason", "Đi công tác"));
    var shown = Jsoup.parse(late.then().statusCode(409).extract().asString());
    saysWhatStandsNow(shown, "Đỗ Thị Ẩm");
    assertThat(shown.select("[role=alert]").text()).contains("Có mặt", "Đi công tác");
    assertThat(row(uuid)).contains("Có mặt");
  }
}
