package org.phieukin.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.phieukin.count.Winners.Verdict;
import org.phieukin.report.ElectionTable.Candidate;
import org.phieukin.report.StackedBar.Part;
import org.phieukin.report.Table.Cell;
import org.phieukin.report.Table.Row;

class StackedBarTest {
  private static StackedBar bar(int collected, int unmarked, int... counts) {
    var cells =
        java.util.stream.IntStream.range(0, counts.length)
            .mapToObj(n -> new Cell(n, counts[n], Percent.of(counts[n], collected)))
            .toList();
    return StackedBar.of(new Row(1, "Lò Văn Phương", "", cells, unmarked), collected);
  }

  private static StackedBar bar(int votes, OptionalInt against, int others) {
    int collected = votes + against.orElse(0) + others;
    var share = Percent.of(votes, collected);
    return StackedBar.of(
        new Candidate(1, "A", "", votes, against, others, share, share, Verdict.ELECTED, ""),
        collected);
  }

  @Test
  void levels_stand_one_after_the_other_and_the_unmarked_last() {
    var bar = bar(45, 3, 30, 0, 12);
    assertThat(bar.parts())
        .containsExactly(
            new Part("0", "0.00", "66.67"),
            new Part("2", "66.67", "26.67"),
            new Part("rest", "93.33", "6.67"));
    assertThat(bar.equation()).isEqualTo("30 + 0 + 12 + 3 = 45");
  }

  @Test
  void an_empty_box_has_an_empty_bar() {
    assertThat(bar(0, 0, 0, 0, 0).parts()).isEmpty();
  }

  @Test
  void votes_against_a_candidate_do_not_look_like_the_middle_level() {
    assertThat(bar(6, OptionalInt.of(3), 1).parts())
        .extracting(Part::kind)
        .containsExactly("0", "2", "rest");
    assertThat(bar(6, OptionalInt.empty(), 4).parts())
        .isEqualTo(List.of(new Part("0", "0.00", "60.00"), new Part("rest", "60.00", "40.00")));
  }
}
