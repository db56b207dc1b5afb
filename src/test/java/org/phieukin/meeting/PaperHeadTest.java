package org.phieukin.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.record.RecordEntry;

/** What an office writes at the head and the foot of its minutes. */
@QuarkusTest
class PaperHeadTest {
  @Inject TestPoll polls;

  private static PaperHead of(String meeting) {
    return QuarkusTransaction.requiringNew().call(() -> Meeting.get(meeting).paperHead());
  }

  private static int entries(String meeting) {
    return QuarkusTransaction.requiringNew().call(() -> RecordEntry.about(meeting).size());
  }

  @Test
  void all_of_it_may_be_left_to_the_pen_and_can_be_written_after_a_poll_is_frozen() {
    var desk = DeskClient.organizer();
    var meeting = polls.open(1, true, 1).meeting();
    var path = "/desk/meetings/" + meeting + "/papers";
    assertThat(desk.page("/desk/meetings/" + meeting).select("a[href=" + path + "]")).hasSize(1);
    assertThat(of(meeting)).isEqualTo(PaperHead.EMPTY);
    var typed = Map.of("locality", " Điện  Biên ", "upperBody", "", "symbol", "TU", "copies", "3");
    desk.submit(desk.page(path), path, typed).then().statusCode(303);
    var written = new PaperHead("Điện Biên", "", "TU", OptionalInt.of(3));
    assertThat(of(meeting)).isEqualTo(written);
    int entries = entries(meeting);
    desk.submit(desk.page(path), path, Map.of()).then().statusCode(303);
    assertThat(of(meeting)).isEqualTo(written);
    assertThat(entries(meeting)).isEqualTo(entries);
  }

  @Test
  void no_copies_and_very_many_are_refused() {
    var desk = DeskClient.organizer();
    var meeting = polls.meeting(TestPoll.people(1));
    var path = "/desk/meetings/" + meeting + "/papers";
    for (var copies : new String[] {"0", "100", "ba"}) {
      var answer = desk.submit(desk.page(path), path, Map.of("copies", copies));
      assertThat(answer.statusCode()).as(copies).isEqualTo(422);
    }
    assertThat(of(meeting)).isEqualTo(PaperHead.EMPTY);
  }

  @Test
  void whoever_saves_second_is_shown_what_was_saved_first() {
    var desk = DeskClient.organizer();
    var meeting = polls.meeting(TestPoll.people(1));
    var path = "/desk/meetings/" + meeting + "/papers";
    var early = desk.page(path);
    desk.submit(desk.page(path), path, Map.of("symbol", "TU")).then().statusCode(303);
    var late = desk.submit(early, path, Map.of("symbol", "HU"));
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(of(meeting).symbol()).isEqualTo("TU");
  }
}
