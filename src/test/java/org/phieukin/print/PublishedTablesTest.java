package org.phieukin.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.phieukin.poll.Preset;
import org.phieukin.poll.Presets;
import org.phieukin.report.Percent;
import org.phieukin.report.Published;
import org.phieukin.report.Table;

/** Every published table comes out under the preset it was made under, with that preset's base. */
@QuarkusTest
class PublishedTablesTest {
  /** Printed over the ballots collected, in a table whose other shares are over all members. */
  private static final Set<Slip> SLIPS =
      Set.of(
          new Slip("danang_2014-12-10", "Lương Nguyệt Thu", "conf", "29.79", 14, 47),
          new Slip("danang_2014-12-10", "Mai Đức Lộc", "conf", "29.79", 14, 47));

  private static final List<String> LEVELS = List.of("high", "conf", "low");

  @Inject Presets presets;

  /** A slip of the press: what was printed, and which share of which base it really is. */
  private record Slip(
      String event, String name, String level, String printed, int count, int base) {}

  /** A percentage that was printed. */
  private record Printed(String event, String name, String level, String text, int count) {
    boolean is(Slip slip) {
      return event.equals(slip.event)
          && name.equals(slip.name)
          && level.equals(slip.level)
          && text.equals(slip.printed)
          && count == slip.count;
    }

    boolean isShareOf(int base) {
      return new BigDecimal(Percent.of(count, base).dotted()).compareTo(new BigDecimal(text)) == 0;
    }
  }

  private Preset rules(CSVRecord event) {
    return switch (event.get("regime")) {
      case "NQ96/2023" -> presets.get("nq96");
      case "NQ85/2014", "NQ35/2012" -> presets.get("nq85");
      default -> throw new AssertionError(event.get("regime"));
    };
  }

  private static OptionalInt number(CSVRecord event, String column) {
    var text = event.get(column);
    return text.isBlank() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
  }

  private Table.Base base(CSVRecord event) {
    int collected = number(event, "collected").orElseThrow();
    var members = number(event, "total_members");
    return Table.Base.of(rules(event).base(), collected, OptionalInt.empty(), members);
  }

  private static List<Printed> printed(CSVRecord event) {
    var all = new ArrayList<Printed>();
    var id = event.get("event_id");
    for (var row : Published.rows(id + ".csv")) {
      for (var level : LEVELS) {
        if (!row.get("pct_" + level).isBlank()) {
          int count = Integer.parseInt(row.get(level));
          all.add(new Printed(id, row.get("name"), level, row.get("pct_" + level), count));
        }
      }
    }
    return all;
  }

  /** Everything in which the tables, these slips and our shares do not agree. */
  private List<String> disagreements(Set<Slip> slips) {
    var found = new ArrayList<String>();
    var unused = new HashSet<>(slips);
    for (var event : Published.rows("events.csv")) {
      int base = base(event).value();
      for (var one : printed(event)) {
        var named = slips.stream().filter(one::is).findFirst();
        named.ifPresent(unused::remove);
        boolean agrees = one.isShareOf(named.map(Slip::base).orElse(base));
        if (!agrees || (named.isPresent() && one.isShareOf(base))) {
          found.add(one.name() + " " + one.level());
        }
      }
    }
    unused.forEach(slip -> found.add("no such slip: " + slip.name() + " " + slip.level()));
    return found;
  }

  @Test
  void the_preset_of_each_table_gives_the_base_that_the_table_was_printed_over() {
    for (var event : Published.rows("events.csv")) {
      var base = base(event);
      assertThat(base.value()).isEqualTo(Integer.parseInt(event.get("basis_value")));
      assertThat(base.kind())
          .isEqualTo(event.get("basis_kind").equals("collected") ? "collected" : "members");
    }
  }

  @Test
  void every_printed_percentage_is_ours_but_for_the_slips_that_are_named() {
    assertThat(disagreements(SLIPS)).isEmpty();
    long compared =
        Published.rows("events.csv").stream().mapToLong(event -> printed(event).size()).sum();
    assertThat(compared).isEqualTo(39);
  }

  @Test
  void a_list_of_slips_that_lacks_one_or_names_a_wrong_one_does_not_pass() {
    assertThat(disagreements(Set.of()))
        .containsExactly("Lương Nguyệt Thu conf", "Mai Đức Lộc conf");
    var right = new Slip("danang_2014-12-10", "Trần Thọ", "high", "93.75", 45, 48);
    assertThat(disagreements(with(right))).containsExactly("Trần Thọ high");
    var nobody = new Slip("danang_2014-12-10", "Trần Thọ", "low", "0.00", 0, 47);
    assertThat(disagreements(with(nobody))).containsExactly("no such slip: Trần Thọ low");
    var wrongBase = new Slip("danang_2014-12-10", "Mai Đức Lộc", "conf", "29.79", 14, 46);
    var first = SLIPS.stream().filter(slip -> slip.name().startsWith("Lương")).findFirst();
    assertThat(disagreements(Set.of(first.orElseThrow(), wrongBase)))
        .containsExactly("Mai Đức Lộc conf");
  }

  private static Set<Slip> with(Slip more) {
    var slips = new HashSet<>(SLIPS);
    slips.add(more);
    return slips;
  }

  @Test
  void nobody_has_more_marks_than_there_are_ballots() {
    for (var event : Published.rows("events.csv")) {
      int collected = number(event, "collected").orElseThrow();
      for (var row : Published.rows(event.get("event_id") + ".csv")) {
        int marks = LEVELS.stream().mapToInt(level -> Integer.parseInt(row.get(level))).sum();
        assertThat(marks).as(row.get("name")).isPositive().isLessThanOrEqualTo(collected);
      }
    }
  }
}
