package org.phieukin.site;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All words on screens and in print, in both languages (DESIGN, "Fair words"; RULES E). */
class WordsTest {
  private static final Pattern VALUE = Pattern.compile("\\{(\\w+)[.}]");

  static List<String> bundles() throws IOException, URISyntaxException {
    var folder = Path.of(WordsTest.class.getResource("/messages").toURI());
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("_vi.properties"))
          .map(name -> name.replace("_vi.properties", ""))
          .sorted()
          .toList();
    }
  }

  private static Map<String, String> words(String bundle, String language) {
    var file = "/messages/" + bundle + "_" + language + ".properties";
    try (var reader = Files.newBufferedReader(Path.of(WordsTest.class.getResource(file).toURI()))) {
      var words = new Properties();
      words.load(reader);
      return words.stringPropertyNames().stream()
          .collect(toMap(key -> key, key -> words.getProperty(key)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void each(String bundle, BiConsumer<String, String> check) {
    for (var language : List.of("vi", "en")) {
      words(bundle, language)
          .forEach((key, text) -> check.accept(bundle + "_" + language + ": " + key, text));
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void every_word_is_there_in_both_languages(String bundle) {
    assertThat(words(bundle, "en").keySet()).isEqualTo(words(bundle, "vi").keySet());
    each(bundle, (key, text) -> assertThat(text).as(key).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void every_name_is_in_its_file_once(String bundle) throws Exception {
    for (var language : List.of("vi", "en")) {
      var file = "/messages/" + bundle + "_" + language + ".properties";
      var lines = Files.readAllLines(Path.of(WordsTest.class.getResource(file).toURI()));
      var names = lines.stream().filter(line -> line.contains("=")).map(line -> line.split("=")[0]);
      assertThat(names).as(file).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void both_languages_say_the_same_figures_and_names(String bundle) {
    var english = words(bundle, "en");
    words(bundle, "vi")
        .forEach(
            (key, text) -> assertThat(values(text)).as(key).isEqualTo(values(english.get(key))));
  }

  /** English has one word for whoever is spoken to, and needs none from the meeting. */
  private static Set<String> values(String text) {
    return VALUE
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .filter(name -> !name.equals("you"))
        .collect(toSet());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void letters_are_composed_and_blanks_are_single(String bundle) {
    each(
        bundle,
        (key, text) -> {
          assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as(key).isTrue();
          assertThat(text).as(key).isEqualTo(text.strip()).doesNotContain("  ");
          assertThat(text).as(key).doesNotContainPattern(" [.,;](\\s|$)");
          assertThat(text.codePoints().noneMatch(Character::isISOControl)).as(key).isTrue();
        });
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void no_word_of_another_legal_act_or_organ_is_used(String bundle) {
    words(bundle, "vi")
        .forEach(
            (key, text) ->
                assertThat(text.toLowerCase())
                    .as(key)
                    // another act than "lấy phiếu tín nhiệm", a Party organ, a part of a congress
                    .doesNotContain("bỏ phiếu tín nhiệm")
                    .doesNotContain("ban tổ chức"));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void no_text_is_left_over_from_writing_it(String bundle) {
    each(
        bundle,
        (key, text) ->
            assertThat(text)
                .as(key)
                .doesNotContainIgnoringCase("todo")
                .doesNotContainIgnoringCase("lorem")
                .doesNotContain("???")
                .doesNotContain("\ufffd"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void every_reason_has_a_sentence_of_its_own_and_no_sentence_lost_its_reason(String language) {
    assertSentences(words("refusal", language), "sentence_$", Arrays.stream(Refusal.Why.values()));
    assertSentences(words("form", language), "flaw_$", Arrays.stream(Flaw.values()));
  }

  private static void assertSentences(
      Map<String, String> words, String prefix, Stream<? extends Enum<?>> reasons) {
    var sentences = words.keySet().stream().filter(key -> key.startsWith(prefix)).toList();
    var expected = reasons.map(reason -> prefix + reason.name()).toList();
    assertThat(sentences).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(expected).extracting(words::get).doesNotHaveDuplicates();
    for (var key : expected) {
      assertThat(words.get(key)).as(key).hasSizeGreaterThan(12).matches("(?s)\\p{Lu}.*[.:]");
    }
  }

  @Test
  void vietnamese_and_english_are_not_mixed_up() {
    for (var bundle : List.of("refusal", "form")) {
      words(bundle, "vi")
          .forEach((key, text) -> assertThat(text).as(key).matches("(?s).*[\\p{L}&&[^A-Za-z]].*"));
      words(bundle, "en")
          .forEach((key, text) -> assertThat(text).as(key).matches("[\\p{ASCII}“”’–…Đđ]*"));
    }
  }
}
