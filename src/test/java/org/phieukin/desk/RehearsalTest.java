package org.phieukin.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.phieukin.asking.Asking.given;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.asking.Answer;
import org.phieukin.record.RecordEntry;

/** A rehearsal plays everything and leaves nothing in the real poll. */
@QuarkusTest
class RehearsalTest {
  private static final List<List<Integer>> MARKS = List.of(Voter.mark(0), Voter.mark(2));

  @Inject TestPoll polls;
  @Inject AgroalDataSource database;

  private DeskClient desk;

  @BeforeEach
  void signIn() {
    desk = DeskClient.organizer();
  }

  private static String location(Answer answer) {
    var address = answer.then().statusCode(303).extract().header("Location");
    return address.replaceFirst("^https?://[^/]+", "");
  }

  private String rehearse(String real) {
    var page = desk.page("/desk/polls/" + real);
    var action = "/desk/polls/" + real + "/rehearse";
    return location(desk.submit(page, action, Map.of())).replaceFirst(".*/", "");
  }

  @Test
  void a_rehearsal_is_marked_on_every_page_has_its_own_slips_and_goes_at_one_press()
      throws SQLException {
    var real = polls.ready(TestPoll.people(2), true, 3);
    var before = RecordEntry.about(real.uuid()).size();
    var trial = rehearse(real.uuid());
    assertThat(trial).isNotEqualTo(real.uuid());
    assertThat(rehearse(real.uuid())).isEqualTo(trial);
    var address = "/desk/polls/" + trial;
    location(desk.post(address + "/freeze", Map.of()));
    var codes = polls.slips(trial, 2);
    location(desk.post(address + "/open", Map.of()));
    for (var page : List.of("", "/vote", "/screen")) {
      assertThat(given().get("/polls/" + trial + page).asString())
          .contains("THỬ: Lấy phiếu thử", "ĐANG DIỄN TẬP");
    }
    assertThat(desk.page(address).text()).contains("ĐANG DIỄN TẬP");
    assertThat(desk.page(address + "/slips").text()).contains("THỬ: Lấy phiếu thử");
    var voter = new Voter(trial);
    voter.vote(codes.get(0), MARKS).then().statusCode(201);
    var foreign = voter.seal(codes.get(1), MARKS).json();
    new Voter(real.uuid()).cast(foreign).then().statusCode(423);
    assertBanner(address, "/ledger", "/paper", "/returns", "/exchange");
    location(desk.post(address + "/finish", Map.of("issued", 2, "missing", 1)));
    var explained = Map.of("explanation", "Diễn tập");
    location(desk.post(address + "/finish/publish", explained));
    assertBanner(address, "/publish");
    polls.light(trial);
    location(desk.post(address + "/finish/publish", explained));
    assertBanner(address, "/announce", "/announcement", "/ledger");
    assertThat(given().get("/polls/" + trial + "/results").asString()).contains("ĐANG DIỄN TẬP");
    var discard = desk.page(address);
    assertThat(location(desk.submit(discard, address + "/discard", Map.of())))
        .isEqualTo("/desk/polls/" + real.uuid());
    assertThat(location(desk.submit(discard, address + "/discard", Map.of())))
        .as("pressed twice")
        .isEqualTo("/desk/polls/" + real.uuid());
    desk.post(address + "/discard", Map.of()).then().statusCode(404);
    desk.post(address + "/discard", Map.of("of", trial)).then().statusCode(404);
    given().get("/polls/" + trial).then().statusCode(404);
    assertThat(tablesThatKnow(trial)).isEmpty();
    assertThat(RecordEntry.about(real.uuid())).hasSize(before);
  }

  private void assertBanner(String poll, String... pages) {
    for (var page : pages) {
      assertThat(desk.page(poll + page).select(".rehearsal").text())
          .as(page)
          .contains("ĐANG DIỄN TẬP");
    }
  }

  @Test
  void what_is_taken_out_of_a_rehearsal_says_first_that_it_is_one() throws IOException {
    var trial = rehearse(polls.draft(2));
    var address = "/desk/polls/" + trial;
    location(desk.post(address + "/freeze", Map.of()));
    var codes = polls.slips(trial, 1);
    location(desk.post(address + "/open", Map.of()));
    new Voter(trial).vote(codes.get(0), MARKS).then().statusCode(201);
    location(desk.post(address + "/finish", Map.of("issued", 1)));
    location(desk.post(address + "/finish/publish", Map.of()));
    polls.light(trial);
    location(desk.post(address + "/finish/publish", Map.of()));
    var announcement = desk.page(address + "/announcement");
    assertThat(announcement.select("#text-vi").val()).startsWith("THỬ");
    assertThat(announcement.select("#text-en").val()).startsWith("TRIAL");
    var csv = given().get("/polls/" + trial + "/result.csv");
    assertThat(csv.header("Content-Disposition")).contains("\"thu-ket-qua-" + trial + ".csv\"");
    assertThat(csv.asString().lines().skip(1)).hasSize(2).allMatch(row -> row.startsWith("THỬ;"));
    var xlsx = given().get("/polls/" + trial + "/result.xlsx");
    assertThat(xlsx.header("Content-Disposition")).contains("\"thu-ket-qua-" + trial + ".xlsx\"");
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx.asByteArray()))) {
      assertThat(book.getFirstSheet().getName()).startsWith("THỬ");
      var first = book.getFirstSheet().read().stream().map(row -> row.getCellText(0)).toList();
      assertThat(first.get(0)).startsWith("THỬ: ");
      assertThat(first).filteredOn("THỬ"::equals).hasSize(3);
    }
    var ledger = desk.request().accept("*/*").get(address + "/ledger.csv");
    assertThat(ledger.header("Content-Disposition")).contains("\"thu-so-phieu-ma-");
    assertThat(ledger.asString().lines().skip(1))
        .isNotEmpty()
        .allMatch(row -> row.startsWith("THỬ;"));
  }

  @Test
  void the_real_poll_opens_only_when_its_rehearsal_takes_no_ballots_and_refuses_its_slips() {
    var real = polls.ready(TestPoll.people(2), true, 3);
    var trial = rehearse(real.uuid());
    location(desk.post("/desk/polls/" + trial + "/freeze", Map.of()));
    var codes = polls.slips(trial, 1);
    location(desk.post("/desk/polls/" + trial + "/open", Map.of()));
    assertThat(desk.page("/desk/polls/" + real.uuid()).text()).contains("đang nhận phiếu");
    desk.post("/desk/polls/" + real.uuid() + "/open", Map.of()).then().statusCode(409);
    location(desk.post("/desk/polls/" + trial + "/discard", Map.of()));
    location(desk.post("/desk/polls/" + real.uuid() + "/open", Map.of()));
    var voter = new Voter(real.uuid());
    voter.vote(codes.get(0), MARKS).then().statusCode(403).body("reason", equalTo("CODE_UNKNOWN"));
    voter.vote(real.codes().get(0), MARKS).then().statusCode(201);
  }

  @Test
  void only_a_rehearsal_can_be_thrown_away_and_only_an_unopened_poll_rehearsed() {
    var open = polls.open(2, true, 3);
    desk.post("/desk/polls/" + open.uuid() + "/discard", Map.of()).then().statusCode(409);
    desk.post("/desk/polls/" + open.uuid() + "/rehearse", Map.of()).then().statusCode(409);
    var trial = rehearse(polls.draft(2));
    desk.post("/desk/polls/" + trial + "/rehearse", Map.of()).then().statusCode(409);
  }

  /** Tables with a column for a poll and a row of this one; the record keeps what was done. */
  private List<String> tablesThatKnow(String uuid) throws SQLException {
    var found = new ArrayList<String>();
    try (var connection = database.getConnection();
        var tables =
            connection
                .createStatement()
                .executeQuery(
                    "select table_name from information_schema.columns"
                        + " where column_name = 'POLL_UUID' and table_schema = 'PUBLIC'")) {
      while (tables.next()) {
        var table = tables.getString(1);
        var query = "select count(*) from " + table + " where poll_uuid = '" + uuid + "'";
        try (var rows = connection.createStatement().executeQuery(query)) {
          rows.next();
          if (rows.getInt(1) > 0) {
            found.add(table);
          }
        }
      }
    }
    assertThat(found).doesNotContain("POLL");
    return found;
  }
}
