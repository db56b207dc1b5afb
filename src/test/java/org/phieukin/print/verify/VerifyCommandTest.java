package org.phieukin.print.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.protocol.SpokenFingerprint;
import org.phieukin.protocol.archive.ArchiveRefused.Reason;
import org.phieukin.protocol.archive.ArchiveVerifier;
import org.phieukin.protocol.archive.Draft;
import org.phieukin.protocol.archive.ReportLine;
import org.phieukin.protocol.archive.SmallElection;
import org.phieukin.protocol.archive.SmallElection.Keys;

/** What the command says and how it ends. */
class VerifyCommandTest {
  private static final SmallElection ELECTION =
      new SmallElection(Keys.SERVER_AND_TWO_OF_THREE, true);
  private static final Draft DRAFT = ELECTION.draft();

  @TempDir Path folder;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

  private boolean terminal;

  private int run(String locale, String... arguments) {
    var command =
        new VerifyCommand(
            new PrintStream(said, true, UTF_8), new PrintStream(complained, true, UTF_8), terminal);
    return command.run(List.of(arguments), locale);
  }

  private String write(byte[] file) throws IOException {
    return Files.write(folder.resolve("archive.bel"), file).toString();
  }

  @Test
  void an_archive_that_holds_is_told_with_its_result_and_ends_with_0() throws IOException {
    var file = write(DRAFT.bytes());
    assertThat(run("", file)).isZero();
    assertThat(said.toString(UTF_8))
        .contains("KẾT QUẢ ĐÚNG", "Máy chủ", "cần 2 trong 3", "Cao: 2", "Phiếu trống: 1")
        .contains(SpokenFingerprint.of(DRAFT.election()).words())
        .contains(SpokenFingerprint.of(DRAFT.election()).sha256Hex());
    assertThat(complained.size()).isZero();
    var line = said.toString(UTF_8).lines().reduce((before, last) -> last).orElseThrow();
    assertThat(ReportLine.parse(line).orElseThrow())
        .isEqualTo(ReportLine.of(ArchiveVerifier.verify(DRAFT.bytes())));
    assertThat(ReportLine.parse(line).orElseThrow().text()).isEqualTo(line);
    assertThat(ReportLine.parse(line.replace("|2|", "|1|"))).isEmpty();
    var wrapped = "Máy thứ ba:\n" + line.replace("|", "|\n ") + "\nXong.";
    assertThat(ReportLine.parse(wrapped).orElseThrow().text()).isEqualTo(line);
  }

  @Test
  void a_terminal_sees_a_bar_that_is_full_in_the_end_and_gone_afterwards() throws IOException {
    terminal = true;
    assertThat(run("en", write(DRAFT.bytes()))).isZero();
    int all = ArchiveVerifier.verify(DRAFT.bytes()).numbers().ballots();
    var shown = complained.toString(UTF_8).split("\r");
    assertThat(shown[shown.length - 2])
        .isEqualTo("█".repeat(30) + "  " + all + " of " + all + " ballots checked");
    assertThat(shown[shown.length - 1]).isBlank().hasSize(shown[shown.length - 2].length());
    assertThat(said.toString(UTF_8)).doesNotContain("█");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, ''",
    "1, 0, 1, number of slips",
    "0, 1, 1, list of credentials",
    "0, 50, 1, list of credentials"
  })
  void it_is_held_against_the_cover_sheet(int more, int cut, int exit, String said)
      throws IOException {
    var report = ArchiveVerifier.verify(DRAFT.bytes());
    var slips = " " + (report.numbers().credentials() + more);
    var list = report.prints().credentials().sha256Hex().toUpperCase(Locale.ROOT);
    var print = (cut == 1 ? "0000" : "") + list.substring(0, 64 - cut).replaceAll("(.{4})", "$1 ");
    var file = write(DRAFT.bytes());
    assertThat(run("en", file, "--slips", slips, "--credentials", print)).isEqualTo(exit);
    assertThat(this.said.toString(UTF_8)).contains(exit == 0 ? "THE RESULT HOLDS" : said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en_GB.UTF-8", "en", "EN"})
  void it_speaks_the_language_of_the_machine(String locale) throws IOException {
    assertThat(run(locale, write(DRAFT.bytes()))).isZero();
    assertThat(said.toString(UTF_8)).contains("THE RESULT HOLDS", "Blank ballots: 1");
  }

  @Test
  void it_speaks_the_language_that_is_asked_for() throws IOException {
    assertThat(run("vi_VN.UTF-8", write(DRAFT.bytes()), "--lang", "en")).isZero();
    assertThat(said.toString(UTF_8)).contains("THE RESULT HOLDS");
  }

  @Test
  void an_archive_that_does_not_hold_is_told_with_its_reason_and_ends_with_1() throws IOException {
    var file = write(DRAFT.withResult(DRAFT.result().replace("2", "3")));
    assertThat(run("", file)).isEqualTo(1);
    assertThat(said.toString(UTF_8)).contains("KHÔNG ĐÚNG").doesNotContain("KẾT QUẢ ĐÚNG", "Cao");
    said.reset();
    assertThat(run("en", write("no archive at all".getBytes(UTF_8)))).isEqualTo(1);
    assertThat(said.toString(UTF_8)).contains("IT DOES NOT HOLD");
  }

  @Test
  void without_a_file_it_says_what_to_do_and_ends_with_2() {
    assertThat(run("")).isEqualTo(2);
    assertThat(run("", "a.bel", "b.bel")).isEqualTo(2);
    assertThat(run("", "--help")).isEqualTo(2);
    assertThat(run("", folder.resolve("nowhere.bel").toString())).isEqualTo(2);
    assertThat(run("", folder.toString())).isEqualTo(2);
    assertThat(run("", "a\0b")).isEqualTo(2);
    assertThat(complained.toString(UTF_8)).contains("verify TỆP.bel", "Không có tệp");
    assertThat(said.size()).isZero();
  }

  @Test
  void a_name_in_the_file_moves_no_cursor() throws IOException {
    var evil = DRAFT.trustees().replace("Máy chủ", "\\u001b[2JMáy\\u202e");
    run("", write(DRAFT.withTrustees(evil)));
    assertThat(said.toString(UTF_8)).contains("Máy").doesNotContain("\u001b", "\u202e");
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void every_reason_has_its_sentence_in_both_languages(Reason reason) {
    for (String language : List.of("vi", "en")) {
      assertThat(VerifyWords.in(language).say("refused_" + reason)).isNotBlank();
    }
  }
}
