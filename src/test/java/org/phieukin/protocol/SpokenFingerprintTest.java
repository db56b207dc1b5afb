package org.phieukin.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that are compared by ear across a room, in any accent (PROTOCOL §7e). */
class SpokenFingerprintTest {
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(ngh|ng|nh|gh|gi(?=[aăâeêioôơuư])|g|kh|k|ch|tr|th|ph|qu|[cbdđhlmnprstvx])?"
              + "(.*?)(ng|nh|ch|[cmnpt])?");
  private static final Map<String, String> INITIALS =
      Map.of(
          "tr", "ch", "s", "x", "r", "d", "gi", "d", "v", "d", "l", "n", "k", "c", "gh", "g", "ngh",
          "ng");
  private static final Map<String, String> FINALS =
      Map.of("ng", "n", "nh", "n", "c", "t", "ch", "t");
  private static final List<String> NUMBERS =
      List.of(
          "không một hai ba bốn năm sáu bảy tám chín mười trăm nghìn ngàn vạn triệu tỷ tư lăm mốt"
              .split(" "));

  /** What an ear keeps of a word when accents of all regions come together. */
  private static String heard(String word) {
    var letters =
        Normalizer.normalize(word, Normalizer.Form.NFD)
            .replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
    var parts = SYLLABLE.matcher(Normalizer.normalize(letters, Normalizer.Form.NFC));
    assertThat(parts.matches()).as(word).isTrue();
    var initial = parts.group(1) == null ? "" : parts.group(1);
    var ending = parts.group(3) == null ? "" : parts.group(3);
    // "gi" before ê keeps its vowel: riêng and giêng sound alike.
    var vowel =
        ("gi".equals(initial) && parts.group(2).startsWith("ê") ? "i" : "") + parts.group(2);
    return INITIALS.getOrDefault(initial, initial)
        + (vowel.equals("y") ? "i" : vowel)
        + FINALS.getOrDefault(ending, ending);
  }

  @ParameterizedTest
  @CsvSource({
    "trâu,châu",
    "sông,xông",
    "rau,giàu",
    "ruộng,vuông",
    "vàng,dang",
    "lúa,núa",
    "bàn,bàng",
    "các,cát",
    "riềng,giêng",
    "kỳ,ki",
    "má,mạ"
  })
  void the_ear_of_this_test_does_not_tell_these_apart(String one, String other) {
    assertThat(heard(one)).isEqualTo(heard(other));
  }

  @Test
  void no_two_words_sound_alike_and_none_like_a_number() {
    assertThat(SpokenFingerprint.WORDS).hasSize(256).doesNotHaveDuplicates();
    var byEar =
        SpokenFingerprint.WORDS.stream()
            .collect(Collectors.groupingBy(SpokenFingerprintTest::heard));
    assertThat(byEar.values()).allSatisfy(words -> assertThat(words).hasSize(1));
    assertThat(byEar)
        .doesNotContainKeys(
            NUMBERS.stream().map(SpokenFingerprintTest::heard).toArray(String[]::new));
  }

  @Test
  void every_word_is_one_small_syllable_in_one_spelling() {
    assertThat(SpokenFingerprint.WORDS)
        .allMatch(word -> word.matches("\\p{Ll}{1,6}"))
        .allMatch(word -> Normalizer.isNormalized(word, Normalizer.Form.NFC));
  }

  @Test
  void a_hash_is_eight_words_and_sixteen_digits() {
    var words = SpokenFingerprint.WORDS;
    var spoken = new SpokenFingerprint("00ff0102fe0304057" + "f".repeat(47));
    assertThat(spoken.words().split(" "))
        .containsExactly(
            words.get(0),
            words.get(255),
            words.get(1),
            words.get(2),
            words.get(254),
            words.get(3),
            words.get(4),
            words.get(5));
    assertThat(spoken.digits()).isEqualTo("00ff 0102 fe03 0405");
    assertThat(SpokenFingerprint.of("").digits()).isEqualTo("e3b0 c442 98fc 1c14");
  }

  @Test
  void the_list_is_the_one_that_was_published() {
    assertThat(SpokenFingerprint.listHash())
        .isEqualTo(Hashes.sha256Hex(String.join("\n", SpokenFingerprint.WORDS) + "\n"))
        .isEqualTo("f6a0f1e32969d174f15021875cb0fd603978f3ebe3bf518da47c2d1e04c6b530");
  }
}
