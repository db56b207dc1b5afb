package org.phieukin.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.desk.PollDesk.location;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.record.RecordEntry;

/** Closing and publishing in a row. */
@QuarkusTest
class FinishTest {
  @Inject TestPoll polls;

  private DeskClient client;

  @BeforeEach
  void signIn() {
    client = DeskClient.organizer();
  }

  @Test
  void closing_and_publishing_in_a_row_is_offered_while_the_server_alone_holds_the_key() {
    var made = polls.open(2, true, 3);
    var poll = "/desk/polls/" + made.uuid();
    assertThat(client.page(poll).select("a[href='" + poll + "/finish']").text())
        .isEqualTo("Kết thúc và công bố");
    var finish = client.page(poll + "/finish");
    assertThat(finish.selectFirst("form[action='" + poll + "/finish'] #issued").val()).isEmpty();
  }

  @Test
  void a_wrong_number_of_slips_closes_nothing_and_stays_in_the_form() {
    var made = polls.open(2, true, 3);
    var poll = "/desk/polls/" + made.uuid();
    for (var wrong : List.of("", "ba", "4999")) {
      var again = client.post(poll + "/finish", Map.of("issued", wrong));
      again.then().statusCode(422);
      var form = Jsoup.parse(again.asString()).selectFirst("form[action='" + poll + "/finish']");
      assertThat(form.selectFirst("#issued").val()).isEqualTo(wrong);
      assertThat(form.selectFirst("#issued").attr("aria-invalid")).isEqualTo("true");
    }
    assertThat(client.page(poll).selectFirst(".state").text()).isEqualTo("Đang bỏ phiếu");
  }

  @Test
  void finishing_stops_for_the_announcement_and_one_press_then_counts_and_waits_for_the_lamps() {
    var made = polls.open(1, true, 2);
    var poll = "/desk/polls/" + made.uuid();
    var voter = new Voter(made.uuid());
    voter.vote(made.codes().get(0), List.of(Voter.mark(0))).then().statusCode(201);
    var finish = poll + "/finish";
    var named = client.submit(client.page(finish), finish, Map.of("issued", 2));
    named.then().statusCode(422);
    var again = Jsoup.parse(named.asString());
    assertThat(again.select("form[action='" + finish + "']")).hasSize(1);
    var fields = Map.of("issued", 2, "missing", again.selectFirst("#missing-tick").val());
    for (int press = 0; press < 3; press++) {
      assertThat(location(client.post(finish, fields))).endsWith("/announce");
    }
    assertThat(location(client.get(finish))).endsWith("/announce");
    assertThat(state(poll)).isEqualTo("Đã kết thúc");
    var page = client.page(poll + "/announce");
    assertThat(page.selectFirst("#issued").text()).isEqualTo("2");
    assertThat(page.selectFirst("#collected").text()).isEqualTo("1");
    var publish = finish + "/publish";
    assertThat(location(client.submit(page, publish, Map.of("explanation", " "))))
        .endsWith("/ledger#explain");
    assertThat(state(poll)).isEqualTo("Đã kết thúc");
    for (int press = 0; press < 3; press++) {
      location(client.post(publish, Map.of("explanation", "Một đại biểu giữ lại")));
    }
    assertThat(state(poll)).isEqualTo("Đã kiểm phiếu");
    var waiting = client.page(poll + "/publish");
    assertThat(waiting.selectFirst("#publish").attr("data-goes-on")).isEqualTo("yes");
    assertThat(waiting.select(".totals, table")).isEmpty();
    assertThat(waiting.selectFirst("#publish noscript").text()).contains("chưa công bố");
    polls.light(made.uuid());
    for (int press = 0; press < 3; press++) {
      assertThat(location(client.post(publish, Map.of()))).isEqualTo(poll);
    }
    assertThat(RecordEntry.about(made.uuid()))
        .extracting(entry -> entry.act().name())
        .endsWith(
            "POLL_CLOSED", "MISSING_EXPLAINED", "POLL_COUNTED", "RECOUNT_AGREES", "POLL_PUBLISHED");
    location(client.get(publish));
  }

  private String state(String poll) {
    return client.page(poll).selectFirst(".head-line .state").text();
  }
}
