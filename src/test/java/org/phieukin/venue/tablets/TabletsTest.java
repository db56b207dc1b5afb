package org.phieukin.venue.tablets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.DeskClient;
import org.phieukin.TestClock;

/** What numbered tablets say of themselves: seen on the desk for ten minutes, and nowhere kept. */
@QuarkusTest
class TabletsTest {
  @Inject Tablets tablets;
  @Inject TestClock clock;

  @AfterEach
  void goOn() {
    clock.free();
  }

  private static int say(Map<String, ?> beat) {
    return given().contentType("application/json").body(beat).post("/tablet").statusCode();
  }

  @Test
  void the_desk_sees_number_charge_and_network_until_a_tablet_was_not_heard_for_ten_minutes() {
    clock.set("2030-01-01T08:00:00Z");
    assertThat(say(Map.of("number", 7, "battery", 15, "charging", false, "lost", 2)))
        .isEqualTo(204);
    assertThat(say(Map.of("number", 12, "lost", 0))).isEqualTo(204);
    clock.set("2030-01-01T08:04:00Z");
    assertThat(say(Map.of("number", 7, "battery", 14, "charging", true, "lost", 1))).isEqualTo(204);
    assertThat(tablets.all())
        .extracting(TabletRow::number, TabletRow::lost, TabletRow::low, TabletRow::silent)
        .containsExactly(tuple(7, 3, false, false), tuple(12, 0, false, true));
    clock.free();
    clock.set("2030-01-01T08:10:30Z");
    assertThat(tablets.all()).extracting(TabletRow::number).containsExactly(7);
    clock.set("2030-01-01T08:30:00Z");
    assertThat(tablets.all()).isEmpty();
  }

  @Test
  void the_list_says_who_needs_a_look_in_words() {
    say(Map.of("number", 9, "battery", 15, "charging", false, "lost", 1));
    var row = DeskClient.organizer().page("/desk/tablets").selectFirst("#tablet-9").text();
    assertThat(row)
        .contains("Máy số 9", "Vừa có tin", "Pin 15 %", "Sắp hết pin", "Mất mạng: 1 lần");
    given().staying().get("/desk/tablets").then().statusCode(302);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"number=0", "number=201", "number=-1", "battery=101", "battery=-1", "lost=-1"})
  void what_no_tablet_says_is_not_kept(String lie) {
    var parts = lie.split("=");
    var beat = new HashMap<String, Object>(Map.of("number", 44, "battery", 50, "lost", 0));
    beat.put(parts[0], Integer.parseInt(parts[1]));
    assertThat(say(beat)).isEqualTo(400);
    assertThat(tablets.all()).extracting(TabletRow::number).doesNotContain(44, 0, 201, -1);
  }
}
