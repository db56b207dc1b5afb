package org.phieukin.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The door: who is there, who is not, and nobody counted twice. */
class DoorViewTest {
  private static final Meeting MEETING =
      new Meeting(
          "h9kejKXVzfio3L",
          new MeetingDetails("HĐND", "", "", LocalDate.of(2023, 12, 15), "", "", ""));
  private final Delegate an = delegate("a", 1, "Lò Văn An", "Sở Y tế", "A12");
  private final Delegate binh = delegate("b", 2, "Mùa Thị Bình", "Sở Công Thương", "A13");
  private final Delegate dao = delegate("c", 3, "Đào Dương", "", "");

  private static Delegate delegate(String uuid, int place, String name, String unit, String seat) {
    var delegate = new Delegate(uuid, MEETING.uuid(), new DelegateDetails(name, unit, seat));
    delegate.place(place);
    return delegate;
  }

  private DoorView door(String typed) {
    return DoorView.of(MEETING, List.of(an, binh, dao), typed);
  }

  @Test
  void everybody_is_present_absent_or_open_and_once() {
    an.tick(new Tick(Presence.PRESENT, ""));
    binh.tick(new Tick(Presence.ABSENT, "Ốm"));
    var door = door("");
    assertThat(List.of(door.present(), door.absent(), door.open())).containsExactly(1, 1, 1);
    assertThat(door.found()).isEqualTo(3);
    an.tick(new Tick(Presence.ABSENT, "Việc riêng"));
    an.tick(new Tick(Presence.UNKNOWN, ""));
    assertThat(List.of(door("").present(), door("").absent(), door("").open()))
        .containsExactly(0, 1, 2);
  }

  @ParameterizedTest
  @EnumSource(Presence.class)
  void a_reason_belongs_to_an_absence_alone(Presence presence) {
    an.tick(new Tick(Presence.ABSENT, "Ốm"));
    an.tick(new Tick(presence, "Đi công tác"));
    assertThat(an.reason()).isEqualTo(presence == Presence.ABSENT ? "Đi công tác" : "");
    assertThat(an.presence()).isEqualTo(presence);
  }

  @ParameterizedTest
  @CsvSource({
    "an, 1",
    "AN LO, 1",
    "so y te, 1",
    "so, 2",
    "a12, 1",
    "a1, 2",
    "dao duong, 1",
    "đào, 1",
    "lo van a13, 0",
    "'', 3",
    "binh an, 0",
    "zzz, 0"
  })
  void somebody_is_found_by_name_unit_or_seat(String typed, int found) {
    assertThat(door(typed).found()).isEqualTo(found);
  }

  @Test
  void whoever_is_not_shown_is_counted_all_the_same() {
    binh.tick(new Tick(Presence.PRESENT, ""));
    assertThat(door("lo van an").present()).isEqualTo(1);
    assertThat(door("lo van an").rows()).hasSize(3);
  }

  @Test
  void whoever_has_the_words_in_the_name_comes_first() {
    var office = delegate("d", 4, "Bùi Lộc", "Chánh Văn phòng Lộc Hà", "");
    var named = delegate("e", 5, "Lò Văn Sơn", "", "");
    var found = DoorView.of(MEETING, List.of(office, binh, named, an), "lo van").rows();
    assertThat(found.stream().filter(DoorView.Row::shown))
        .extracting(row -> row.details().name())
        .containsExactly("Lò Văn Sơn", "Lò Văn An", "Bùi Lộc");
  }

  @Test
  void the_roll_stays_in_its_order() {
    assertThat(door("").rows())
        .extracting(row -> row.details().name())
        .containsExactly("Lò Văn An", "Mùa Thị Bình", "Đào Dương");
  }
}
