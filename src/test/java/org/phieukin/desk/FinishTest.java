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
  void closing_and_publishing_in_a_row_pressed_twice_is_harmless() {
    var made = polls.open(2, true, 3);
    var poll = "/desk/polls/" + made.uuid();
    for (int press = 0; press < 3; press++) {
      location(client.post(poll + "/finish", Map.of("issued", 3, "explanation", "Hết giờ")));
    }
    location(client.post(poll + "/close", Map.of("issued", 2)));
    location(client.post(poll + "/count", Map.of()));
    location(client.post(poll + "/publish", Map.of()));
    location(client.get(poll + "/finish"));
    assertThat(RecordEntry.about(made.uuid()))
        .extracting(entry -> entry.act().name())
        .endsWith(
            "POLL_OPENED", "POLL_CLOSED", "MISSING_EXPLAINED", "POLL_COUNTED", "POLL_PUBLISHED");
  }
}
