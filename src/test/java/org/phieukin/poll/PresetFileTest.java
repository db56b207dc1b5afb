package org.phieukin.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresetFileTest {
  private static final Path EXTRA = Path.of("src/test/resources/presets/extra.yaml");

  @TempDir Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("own.yaml"), text);
  }

  private static Preset builtIn(String key) {
    return PresetFile.builtIn().stream()
        .filter(rules -> rules.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_confidence_presets_are_built_in_with_the_base_that_each_prescribes() {
    assertThat(builtIn("qd96").base()).isEqualTo(Preset.Base.COLLECTED);
    assertThat(builtIn("qd96").quorum()).contains(new Preset.QuorumRule(3, 2));
    assertThat(builtIn("qd96").signature().orElseThrow().vi()).isEqualTo("T/M CHỦ TRÌ HỘI NGHỊ");
    assertThat(builtIn("nq96").base()).isEqualTo(Preset.Base.COLLECTED);
    assertThat(builtIn("nq96").deadlines())
        .extracting(Preset.DeadlineRule::days)
        .containsExactly(45, 30, 25, 20, 15);
    assertThat(builtIn("nq85").base()).isEqualTo(Preset.Base.ALL_MEMBERS);
    assertThat(builtIn("nq85").asksMembers()).isTrue();
  }

  @Test
  void a_file_of_ones_own_adds_presets_to_those_built_in() {
    var all = Presets.together(PresetFile.builtIn(), Optional.of(EXTRA));
    assertThat(all).extracting(Preset::key).startsWith("qd96").endsWith("hai-muc");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "key: hai-muc            | key: Hai Muc                | lacks its key",
        "key: hai-muc            | key: a-key-that-is-too-long | lacks its key",
        "key: hai-muc            |                             | lacks its key",
        "key: hai-muc            | key: qd96                   | there are two presets 'qd96'",
        "kind: CONFIDENCE        | kind: PARTY                 | line 3: Cannot deserialize",
        "kind: CONFIDENCE        |                             | kind is missing",
        "base: SUMMONED          |                             | base is missing",
        "base: SUMMONED          | bases: SUMMONED             | Unrecognized field \"bases\"",
        "blankAllowed: false     |                             | property 'blankAllowed'",
        "blankAllowed: false     | quorum: {times: 2, of: 3}   | property 'blankAllowed'",
        "level: 2                | level: 3                    | level 3 is none of the choices",
        "level: 2                | level: 0                    | level 0 is none of the choices",
        "atLeast: {times: 2, of: 1} | atLeast: {times: 1, of: 2} | uses: atLeast: of/times",
        "atLeast: {times: 2, of: 1} | atLeast: {times: 0, of: 0} | uses: atLeast: of/times",
        "atLeast: {times: 2, of: 1} | atLeast: {times: -2, of: -1} | uses: atLeast: of/times",
        "atLeast: {times: 2, of: 1} | lessThan: {times: 2, of: 1} | exactly one of moreThan and",
        "atLeast: {times: 2, of: 1} | atLeast: {times: 2}        | property 'of'",
        "en: \"Against\"         | en: \"In favour\"           | two are alike in English",
        "vi: \"Không đồng tình\" | vi: \"Đồng tình\"           | two are alike in Vietnamese",
        ", en: \"Against\"       |                             | choices is missing in Vietnamese",
        "vi: \"Lấy phiếu lại\"   | vi: \" \"                   | uses: then is missing",
        ", en: \"For the presidium\" |                         | signature is missing",
        "vi: \"Quy chế thử số 1\", |                           | legalBasis is missing",
        "vi: \"PHIẾU THỬ HAI MỨC\", |                          | heading is missing",
        "- key: hai-muc          | key: hai-muc                | line"
      })
  void a_wrong_file_is_named_with_its_fault(String right, String wrong, String fault)
      throws IOException {
    var text = Files.readString(EXTRA);
    assertThat(text).contains(right);
    var file = file(text.replace(right, wrong == null ? "" : wrong).replace("- \n", "-\n"));
    var builtIn = PresetFile.builtIn();
    assertThatThrownBy(() -> Presets.together(builtIn, Optional.of(file)))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("own.yaml")
        .hasMessageContaining(fault);
  }

  @Test
  void a_quorum_above_everybody_is_no_quorum() throws IOException {
    var text = Files.readString(EXTRA) + "  quorum: {times: 2, of: 3}\n";
    var file = file(text);
    assertThatThrownBy(() -> PresetFile.of(file)).hasMessageContaining("quorum: of/times");
  }

  @Test
  void one_choice_or_four_are_refused() throws IOException {
    var text = Files.readString(EXTRA);
    var second = "    - {vi: \"Không đồng tình\", en: \"Against\"}\n";
    var one = file(text.replace(second, ""));
    assertThatThrownBy(() -> PresetFile.of(one)).hasMessageContaining("at least two");
    var more = "    - {vi: \"Ba\", en: \"Three\"}\n    - {vi: \"Bốn\", en: \"Four\"}\n";
    var four = file(text.replace(second, second + more));
    assertThatThrownBy(() -> PresetFile.of(four)).hasMessageContaining("at most 3");
  }

  @Test
  void classes_that_overlap_or_end_before_they_begin_are_refused() throws IOException {
    var text = Files.readString(EXTRA);
    var use =
        "    - level: 2\n      moreThan: {times: 3, of: 2}\n%s"
            + "      when: {vi: \"a\", en: \"a\"}\n      then: {vi: \"b\", en: \"b\"}\n"
            + "  signature:";
    var overlap = file(text.replace("  signature:", use.formatted("")));
    assertThatThrownBy(() -> PresetFile.of(overlap)).hasMessageContaining("cover the same counts");
    var ends = "      lessThan: {times: 2, of: 1}\n";
    var backwards = file(text.replace("  signature:", use.formatted(ends)));
    assertThatThrownBy(() -> PresetFile.of(backwards))
        .hasMessageContaining("lessThan is not above");
  }

  @Test
  void the_same_key_twice_in_a_preset_is_refused() throws IOException {
    var file = file(Files.readString(EXTRA) + "  base: COLLECTED\n");
    assertThatThrownBy(() -> PresetFile.of(file)).hasMessageContaining("base");
  }

  @Test
  void a_file_that_is_empty_or_not_there_is_refused() throws IOException {
    var missing = folder.resolve("none.yaml");
    assertThatThrownBy(() -> PresetFile.of(missing))
        .hasMessageContaining("none.yaml")
        .hasMessageContaining("cannot be read");
    for (var text : new String[] {"", "[]", "- \n", "# nothing\n", "just words", "{a: ["}) {
      var file = file(text);
      assertThatThrownBy(() -> PresetFile.of(file))
          .as(text)
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining("own.yaml");
    }
  }

  @Test
  void what_is_kept_at_freezing_is_read_back_the_same() {
    for (var preset : Presets.together(PresetFile.builtIn(), Optional.of(EXTRA))) {
      assertThat(Presets.parse(Presets.json(preset))).isEqualTo(preset);
      assertThat(Presets.json(preset).length()).isLessThan(20000);
    }
  }

  @Test
  void a_poll_that_was_frozen_by_an_earlier_version_keeps_its_rules() {
    var kept =
        """
        {"key":"qd96","kind":"CONFIDENCE","name":{"vi":"Quy định 96","en":"Regulation 96"},\
        "choices":[{"vi":"Tín nhiệm cao","en":"High"},{"vi":"Tín nhiệm thấp","en":"Low"}],\
        "base":"COLLECTED","blankAllowed":true,"quorum":{"times":3,"of":2}}""";
    var preset = Presets.parse(kept);
    assertThat(preset.quorum()).contains(new Preset.QuorumRule(3, 2));
    assertThat(preset.choices()).hasSize(2);
    assertThat(preset.uses()).isEmpty();
    assertThat(preset.deadlines()).isEmpty();
    assertThat(preset.heading()).isEmpty();
    assertThat(preset.signature()).isEmpty();
    assertThat(preset.basis()).isEqualTo(preset.name());
    assertThat(Presets.parse(kept.replace("{\"times\":3,\"of\":2}", "null")).quorum()).isEmpty();
    var renamed =
        kept.replace("\"name\"", "\"paper\":{\"vi\":\"PHIẾU\",\"en\":\"BALLOT\"},\"name\"");
    assertThat(Presets.parse(renamed).heading()).contains(new Preset.Words("PHIẾU", "BALLOT"));
  }
}
