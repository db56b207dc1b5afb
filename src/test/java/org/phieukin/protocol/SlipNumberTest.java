package org.phieukin.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The number on the stub follows from the credential and from nothing else (§3a). */
class SlipNumberTest {
  private static final String BASE_32 = "0123456789abcdefghijklmnopqrstuv";
  private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  @Test
  void it_is_the_first_30_bits_of_the_hash_of_the_credential() {
    Set<SlipNumber> seen = new HashSet<>();
    for (int i = 1; i <= 300; i++) {
      Element credential = Element.base(Scalar.of(i));
      BigInteger hash = new BigInteger(Hashes.sha256Hex(credential.toString()), 16);
      StringBuilder expected = new StringBuilder();
      for (char digit : hash.shiftRight(256 - 30).toString(32).toCharArray()) {
        expected.append(SYMBOLS.charAt(BASE_32.indexOf(digit)));
      }
      SlipNumber number = SlipNumber.of(credential);
      assertThat(number.value()).isEqualTo("0".repeat(6 - expected.length()) + expected);
      assertThat(number).isEqualTo(SlipNumber.of(credential.toString()));
      seen.add(number);
    }
    assertThat(seen).hasSize(300);
  }

  @ParameterizedTest
  @CsvSource({
    "K7M-2QX, K7M2QX",
    "k7m2qx, K7M2QX",
    "' K7 M–2Q X ', K7M2QX",
    "oil-0IL, 011011",
    "000-000, 000000",
    "zzz—zzz, ZZZZZZ"
  })
  void what_someone_reads_from_a_stub_is_understood(String typed, String value) {
    SlipNumber number = SlipNumber.parse(typed);
    assertThat(number.value()).isEqualTo(value);
    assertThat(number.printed()).isEqualTo(value.substring(0, 3) + "-" + value.substring(3));
    assertThat(SlipNumber.parse(number.printed())).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "K7M-2Q", "K7M-2QXX", "-", "K7M-2QX-9RWD"})
  void another_number_of_symbols_is_a_typing_error(String typed) {
    assertTypingError(typed, TypingError.Kind.LENGTH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"K7M-2QU", "K7M/2QX", "K7M-2QĐ", "K7M-2Q٣", "<script", "K7M'2QX", "%37%37"})
  void a_symbol_that_no_slip_has_is_a_typing_error(String typed) {
    assertTypingError(typed, TypingError.Kind.SYMBOL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "K7M-2QX",
        "k7m2qx",
        "K7M2Q",
        "K7M2QXX",
        "K7M2QO",
        "K7M2QI",
        "K7M2QL",
        "K7M2QX\n"
      })
  void where_it_is_stored_there_is_one_spelling(String value) {
    assertThatThrownBy(() -> new SlipNumber(value)).isInstanceOf(MalformedException.class);
  }

  private static void assertTypingError(String typed, TypingError.Kind kind) {
    assertThatThrownBy(() -> SlipNumber.parse(typed))
        .isInstanceOfSatisfying(
            TypingError.class, error -> assertThat(error.kind()).isEqualTo(kind));
  }
}
