package org.phieukin.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes that hands type: every slip of the finger is found before anything is sent (§3a). */
class VotingCodeTest {
  private static final String CODE = Example.CODES.at("/codes/0/code").textValue();
  private static final String PLAIN = CODE.replace("-", "");
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  @Test
  void one_wrong_symbol_is_always_found() {
    int cases = 0;
    for (int place = 0; place < 16; place++) {
      for (char wrong : ALPHABET.toCharArray()) {
        if (wrong != PLAIN.charAt(place)) {
          StringBuilder typed = new StringBuilder(PLAIN);
          typed.setCharAt(place, wrong);
          assertRefused(typed.toString(), TypingError.Kind.CHECK);
          cases++;
        }
      }
    }
    assertThat(cases).isEqualTo(16 * 31);
  }

  @Test
  void two_neighbours_exchanged_are_found_save_for_0_and_Z() {
    for (int i = 0; i < 200; i++) {
      String code = VotingCode.random(TestElection.RANDOM).printed().replace("-", "");
      for (int place = 0; place < 15; place++) {
        char first = code.charAt(place);
        char second = code.charAt(place + 1);
        String typed = code.substring(0, place) + second + first + code.substring(place + 2);
        if (first != second && !Set.of("0Z", "Z0").contains("" + first + second)) {
          assertRefused(typed, TypingError.Kind.CHECK);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "----", "\u00a0\u3000", "7", "7KQM-3XTP-9RWD-5HJ"})
  void too_few_symbols_are_told_apart_from_wrong_ones(String typed) {
    assertRefused(typed, TypingError.Kind.LENGTH);
  }

  @Test
  void a_code_scanned_twice_into_one_field_is_too_long() {
    assertRefused(CODE + CODE, TypingError.Kind.LENGTH);
    assertRefused(CODE + "0", TypingError.Kind.LENGTH);
    assertRefused("0".repeat(100_000), TypingError.Kind.LENGTH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "U", "u", "Đ", "đ", "ı", "İ", "ſ", "\u212a", "А", "Ｏ", "٣", "３", "₀", "!", "_", "#"
      })
  void no_other_letter_is_taken_for_a_symbol(String letter) {
    for (int place : new int[] {0, 7, 15}) {
      assertRefused(
          PLAIN.substring(0, place) + letter + PLAIN.substring(place + 1), TypingError.Kind.SYMBOL);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200b", "\u0000", "😀", "\ud83d", "\u0301", "."})
  void nothing_invisible_or_broken_falls_out_unseen(String hidden) {
    assertRefused(PLAIN.substring(0, 8) + hidden + PLAIN.substring(8), TypingError.Kind.SYMBOL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" ", "\t", "\r\n", "\u00a0", "\u2009", "\u3000", "-", "‐", "–", "—", "- "})
  void what_keyboards_put_between_the_groups_does_not_matter(String between) {
    String typed = between + CODE.replace("-", between) + between;
    assertThat(VotingCode.parse(typed).printed()).isEqualTo(CODE);
    assertThat(VotingCode.parse(typed.toLowerCase(Locale.ROOT)).printed()).isEqualTo(CODE);
  }

  @ParameterizedTest
  @CsvSource({"O,0", "o,0", "I,1", "i,1", "L,1", "l,1"})
  void a_look_alike_is_read_as_the_symbol_that_was_printed(String typed, String meant) {
    VotingCode code = codeWith(meant.charAt(0));
    assertThat(VotingCode.parse(code.printed().replace(meant, typed))).isEqualTo(code);
  }

  private static VotingCode codeWith(char symbol) {
    VotingCode code = VotingCode.random(TestElection.RANDOM);
    return code.printed().indexOf(symbol) >= 0 ? code : codeWith(symbol);
  }

  @Test
  void new_codes_are_four_groups_of_four_and_read_back() {
    for (int i = 0; i < 500; i++) {
      VotingCode code = VotingCode.random(TestElection.RANDOM);
      assertThat(code.printed()).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
      assertThat(VotingCode.parse(code.printed())).isEqualTo(code).hasSameHashCodeAs(code);
    }
  }

  @Test
  void every_symbol_turns_up_in_every_place() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 3_000; i++) {
      String code = VotingCode.random(TestElection.RANDOM).printed().replace("-", "");
      IntStream.range(0, 16).forEach(place -> seen.add(place + ":" + code.charAt(place)));
    }
    assertThat(seen).hasSize(16 * 32);
  }

  @Test
  void a_code_is_another_person_in_every_poll() {
    VotingCode code = VotingCode.parse(CODE);
    String one = Uuid.random(TestElection.RANDOM);
    String two = Uuid.random(TestElection.RANDOM);
    assertThat(code.secret(one)).isEqualTo(code.secret(one)).isNotEqualTo(code.secret(two));
    assertThat(code.credential(one)).isNotEqualTo(code.credential(two));
    assertThat(code.credential(one)).isEqualTo(Element.base(code.secret(one)));
    assertThat(SlipNumber.of(code.credential(one)))
        .isNotEqualTo(SlipNumber.of(code.credential(two)));
  }

  @Test
  void neither_a_log_nor_an_error_shows_a_code() {
    VotingCode code = VotingCode.parse(CODE);
    assertThat("code " + code).doesNotContain(CODE).doesNotContain(PLAIN);
    String wrong = PLAIN.substring(0, 15) + (PLAIN.charAt(15) == '0' ? '2' : '0');
    assertThatThrownBy(() -> VotingCode.parse(wrong))
        .hasMessage("CHECK")
        .hasNoCause()
        .extracting(Throwable::getStackTrace)
        .isEqualTo(new StackTraceElement[0]);
  }

  @Test
  void two_codes_are_equal_only_if_all_symbols_are() {
    VotingCode code = VotingCode.parse(CODE);
    assertThat(code).isNotEqualTo(VotingCode.random(TestElection.RANDOM));
    assertThat(code.equals(CODE)).isFalse();
    assertThat(code.equals(null)).isFalse();
  }

  private static void assertRefused(String typed, TypingError.Kind kind) {
    assertThatThrownBy(() -> VotingCode.parse(typed))
        .as("typed %s", typed.length() < 40 ? typed : typed.length())
        .isInstanceOfSatisfying(
            TypingError.class, error -> assertThat(error.kind()).isEqualTo(kind));
  }
}
