package org.phieukin.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.meeting.MeetingDetails;
import org.phieukin.protocol.Element;
import org.phieukin.site.PhieuKinConfig;

/** The built-in rules say what the regulations say (RULES A, B, C, E, G). */
class BuiltInRulesTest {
  static Stream<Preset> all() {
    return PresetFile.builtIn().stream();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "qd96, dossiers, 20", "qd96, toVoters, 15", "qd96, requests, 10", "qd96, answers, 3",
    "nq96, list, 45", "nq96, dossiers, 30", "nq96, opinions, 25", "nq96, toVoters, 20",
    "nq96, requests, 15"
  })
  void deadlines_are_as_many_days_before_the_vote_as_the_rules_have_it(
      String rules, String key, int days) {
    assertThat(Rules.of(rules).deadlines())
        .filteredOn(deadline -> deadline.key().equals(key))
        .extracting(Preset.DeadlineRule::days)
        .containsExactly(days);
  }

  @ParameterizedTest
  @ValueSource(strings = {"qd96", "nq96", "nq85"})
  void confidence_has_three_levels_in_the_order_of_the_ballot_paper(String key) {
    var rules = Rules.of(key);
    assertThat(rules.kind()).isEqualTo(PollKind.CONFIDENCE);
    assertThat(rules.choices())
        .extracting(Preset.Words::vi)
        .containsExactly("Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp");
    assertThat(rules.heading().orElseThrow().vi()).isEqualTo("PHIẾU TÍN NHIỆM");
    assertThat(rules.blankAllowed()).isTrue();
    assertThat(rules.bar()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"qd244", "qd190"})
  void elections_have_two_boxes_and_more_than_half_of_those_summoned(String key) {
    var rules = Rules.of(key);
    assertThat(rules.kind()).isEqualTo(PollKind.ELECTION);
    assertThat(rules.choices())
        .extracting(Preset.Words::vi)
        .containsExactly("Đồng ý", "Không đồng ý");
    assertThat(rules.heading().orElseThrow().vi()).isEqualTo("PHIẾU BẦU");
    assertThat(rules.bar()).contains(new Bar(2, Preset.Base.SUMMONED));
    assertThat(rules.uses()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "qd96, true, Số ……-BB/TU, ''",
    "qd190, true, Số ……-BB/TU, ''",
    "nq96, false, Số: ……/BB-TU, Độc lập - Tự do - Hạnh phúc"
  })
  void minutes_of_the_party_and_of_the_state_are_numbered_in_their_own_way(
      String key, boolean star, String number, String motto) {
    var form = Rules.of(key).papers().orElseThrow();
    assertThat(form.star()).isEqualTo(star);
    assertThat(form.numbered("TU")).isEqualTo(number);
    assertThat(form.numbered("")).contains("………");
    assertThat(form.motto().map(Preset.Words::vi).orElse("")).isEqualTo(motto);
  }

  @ParameterizedTest
  @CsvSource({
    "qd96, ĐẢNG CỘNG SẢN VIỆT NAM, T/M CHỦ TRÌ HỘI NGHỊ",
    "qd244, ĐẢNG CỘNG SẢN VIỆT NAM, T/M CHỦ TRÌ HỘI NGHỊ",
    "qd190, ĐẢNG CỘNG SẢN VIỆT NAM, T/M CHỦ TRÌ HỘI NGHỊ",
    "nq96, CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, T/M CHỦ TỌA KỲ HỌP",
    "nq85, CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, T/M CHỦ TỌA KỲ HỌP"
  })
  void files_of_the_party_and_of_the_state_have_their_own_heads(
      String key, String letterhead, String signature) {
    assertThat(Rules.of(key).letterhead().orElseThrow().vi()).isEqualTo(letterhead);
    assertThat(Rules.of(key).signature().orElseThrow().vi()).isEqualTo(signature);
  }

  @ParameterizedTest
  @MethodSource("all")
  void every_text_is_there_in_both_languages_and_not_copied_from_one_to_the_other(Preset rules) {
    var words =
        Stream.of(
                Stream.of(rules.name(), rules.basis(), rules.signature().orElseThrow()),
                rules.choices().stream(),
                rules.deadlines().stream().map(Preset.DeadlineRule::label),
                rules.uses().stream().flatMap(use -> Stream.of(use.when(), use.then())))
            .flatMap(text -> text)
            .toList();
    assertThat(words).allMatch(text -> !text.vi().equals(text.en()));
    assertThat(words).allMatch(text -> text.in("vi").equals(text.vi()));
    assertThat(words).allMatch(text -> text.in("en").equals(text.en()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void rules_are_read_back_from_a_frozen_poll_as_they_were(Preset rules) {
    assertThat(Presets.parse(Presets.json(rules))).isEqualTo(rules);
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_poll_that_was_frozen_keeps_its_rules_when_the_file_changes(Preset rules) {
    var poll = Rules.confidence(rules.key(), rules.blankAllowed(), new Line("A", ""));
    var presets = new Presets();
    var before = presets(presets, rules);
    assertThat(before.of(poll)).isEqualTo(rules);
    poll.freeze(
        ElectionText.of(
            poll,
            new MeetingDetails("B", "", "", LocalDate.of(2023, 12, 15), "", "", ""),
            rules,
            Element.GENERATOR),
        Presets.json(rules));
    assertThat(new Presets().of(poll)).isEqualTo(rules);
  }

  private static Presets presets(Presets presets, Preset rules) {
    presets.config =
        new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(PhieuKinConfig.class)
            .build()
            .getConfigMapping(PhieuKinConfig.class);
    presets.read();
    assertThat(presets.get(rules.key())).isEqualTo(rules);
    return presets;
  }

  @Test
  void keys_are_for_ever() {
    assertThat(all()).extracting(Preset::key).contains("qd96", "nq96", "nq85", "qd190", "qd244");
    assertThat(PresetRules.fault(PresetFile.builtIn())).isEmpty();
  }

  @Test
  void rules_kept_by_an_earlier_version_have_neither_uses_nor_deadlines_nor_a_full_name() {
    var old =
        new Preset(
            "alt",
            PollKind.CONFIDENCE,
            new Preset.Words("Tên", "Name"),
            Optional.empty(),
            Optional.empty(),
            null,
            Preset.Base.COLLECTED,
            true,
            Optional.empty(),
            null,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            null,
            null);
    assertThat(old.uses()).isEqualTo(List.of());
    assertThat(old.deadlines()).isEmpty();
    assertThat(old.suits("HĐND tỉnh")).isFalse();
    assertThat(old.choices()).isEmpty();
    assertThat(old.basis()).isEqualTo(new Preset.Words("Tên", "Name"));
  }
}
