package org.phieukin.count.lamps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.protocol.archive.ReportLine;

/** What somebody brings from another machine, as it was copied there. */
class ThirdReportTest {
  private static final ReportLine SERVER =
      new ReportLine(
          "h9kejKXVzfio3L",
          "1".repeat(64),
          "2".repeat(64),
          "3".repeat(64),
          "4".repeat(64),
          "5".repeat(64),
          45,
          50,
          "{\"result\":[[11,15,19]]}");

  private static final String ORIGINAL =
      "I: all checks passed\n{\"election\":\"x\",\"final\":\"" + SERVER.last() + "\"}";

  static Stream<String> agreeing() {
    return Stream.of(
        SERVER.text(),
        "  " + SERVER.text() + "\r\n",
        "KẾT QUẢ ĐÚNG.\nMột dòng để chép:\n" + SERVER.text() + "\n$",
        SERVER.text().replace("|", "|\n"),
        ORIGINAL,
        "final: " + SERVER.last() + " -- I: all checks passed");
  }

  @ParameterizedTest
  @MethodSource("agreeing")
  void a_copy_of_the_same_agrees(String pasted) {
    var report = ThirdReport.read(pasted);
    assertThat(report.readable()).isTrue();
    assertThat(report.agrees(SERVER)).isTrue();
    assertThat(ThirdReport.kept(report.text()).agrees(SERVER)).as("as it is kept").isTrue();
  }

  static Stream<String> differing() {
    var text = SERVER.text();
    return Stream.of(
        text.replace("1".repeat(64), "a".repeat(64)),
        text.replace("2".repeat(64), "a".repeat(64)),
        text.replace("3".repeat(64), "a".repeat(64)),
        text.replace("4".repeat(64), "a".repeat(64)),
        text.replace("5".repeat(64), "a".repeat(64)),
        text.replace("|45|", "|44|"),
        text.replace("|50|", "|51|"),
        text.replace("[11,15,19]", "[12,14,19]"),
        text.replace("h9kejKXVzfio3L", "h9kejKXVzfio3M"),
        ORIGINAL.replace("5".repeat(64), "a".repeat(64)));
  }

  @ParameterizedTest
  @MethodSource("differing")
  void one_that_differs_in_anything_does_not(String pasted) {
    var report = ThirdReport.read(pasted);
    assertThat(report.readable()).isTrue();
    assertThat(report.agrees(SERVER)).isFalse();
    assertThat(ThirdReport.kept(report.text()).agrees(SERVER)).as("as it is kept").isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ok",
        "phieukin-verified",
        "phieukin-verified|1|h9kejKXVzfio3L",
        "\"final\":\"5555555555555555555555555555555555555555555555555555555555555555\""
      })
  void what_is_no_report_is_none(String pasted) {
    assertThat(ThirdReport.read(pasted).readable()).isFalse();
    assertThat(ThirdReport.read(pasted).ofNothing()).isFalse();
  }

  @Test
  void the_original_tools_sentence_alone_says_of_no_archive_which_it_means() {
    var report = ThirdReport.read("I: all checks passed");
    assertThat(report.readable()).isFalse();
    assertThat(report.ofNothing()).isTrue();
  }
}
