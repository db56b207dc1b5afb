package org.phieukin.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Strings are written with the escapes that JSON requires and read with any (§1). */
class JsonStringTest {
  @Test
  void every_character_that_can_stand_in_a_name_is_read_as_it_was_written() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c = c == 0xd7ff ? 0xe000 : c + 1) {
      if (c < 0x3000 || c % 61 == 0) {
        String text = "Lò Văn " + Character.toString(c) + " Phương";
        assertThat(read(JsonString.quoted(text))).isEqualTo(text);
      }
    }
  }

  @Test
  void control_characters_quotes_and_backslashes_are_all_that_is_escaped() {
    for (char c = 0; c < 0x2100; c++) {
      String written = JsonString.quoted(String.valueOf(c));
      boolean required = c < ' ' || c == '"' || c == '\\';
      assertThat(written.contains("\\")).as("U+%04X", (int) c).isEqualTo(required);
      assertThat(written).as("U+%04X", (int) c).matches("(?s)\".{1,6}\"");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\\n; \\n",
        "\\t; \\t",
        "\\u000a; \\n",
        "\\u000A; \\n",
        "\\u001f; \\u001f",
        "\\/; /",
        "\\u002f; /",
        "\\u0111; đ",
        "\\u1EA5; ấ",
        "\\ud83d\\ude00; 😀",
        "\\\"; \\\"",
        "\\u0022; \\\"",
        "\\\\; \\\\",
        "\\u005c; \\\\"
      })
  void any_escape_is_read_and_the_canonical_one_is_written(String others, String ours) {
    assertThat(JsonString.quoted(read("\"" + others + "\""))).isEqualTo("\"" + ours + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\a", "\\'", "\\x41", "\\0", "\\U0041", "\\N", "\\u", "\\u1", "\\u12 3", "\\u+123",
        "\\u-123", "\\u１２３４", "\\uD8"
      })
  void an_unknown_escape_is_refused(String inside) {
    assertMalformed("\"" + inside + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\ud800",
        "\\udfff",
        "\\ude00\\ud83d",
        "\\ud83dx",
        "x\\udc00",
        "\\ud83d\\ud83d\\ude00"
      })
  void half_a_character_is_refused_for_two_texts_would_be_hashed_alike(String inside) {
    assertMalformed("\"" + inside + "\"");
    assertMalformed("{\"" + inside + "\":1}");
  }

  @Test
  void a_raw_control_character_is_refused() {
    for (char c = 0; c < ' '; c++) {
      assertMalformed("\"a" + c + "b\"");
    }
  }

  private static String read(String json) {
    return JsonReader.read(json, 100).text();
  }

  private static void assertMalformed(String json) {
    assertThatThrownBy(() -> JsonReader.read(json, 100)).isInstanceOf(MalformedException.class);
  }
}
