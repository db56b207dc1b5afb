package org.phieukin.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parsing is strict everywhere: known fields, each once, in order; bounded in all ways (§1). */
class JsonReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"a\":1}; a",
        "{\"a\":1,\"b\":2}; a b?",
        "{\"a\":1}; a b?",
        "{\"b\":2}; a? b",
        "{}; a? b?",
        "{\"a\":1,\"c\":2}; a b? c",
        "{\"a\":1,\"c\":2}; a b? c d?"
      })
  void fields_in_their_order_are_read_with_or_without_the_optional_ones(String json, String names) {
    Json.Fields fields = read(json).fields(names.split(" "));
    for (String name : names.split(" ")) {
      String plain = name.replace("?", "");
      assertThat(fields.find(plain).isPresent()).isEqualTo(json.contains("\"" + plain + "\""));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{}; a",
        "{\"b\":1}; a",
        "{\"A\":1}; a",
        "{\"a\":1,\"b\":2}; a",
        "{\"b\":1,\"a\":2}; a b",
        "{\"b\":1,\"a\":2}; a b?",
        "{\"a\":1,\"x\":2,\"b\":3}; a b",
        "{\"a\":1,\"b\":2,\"c\":3}; a c b",
        "{\"a?\":1}; a?",
        "{\"\":1}; a?"
      })
  void fields_missing_unknown_or_out_of_order_are_refused(String json, String names) {
    assertMalformed(() -> read(json).fields(names.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":1,\"a\":1}",
        "{\"a\":1,\"\\u0061\":1}",
        "{\"/\":1,\"\\/\":1}",
        "{\"x\":{\"a\":1,\"b\":2,\"a\":3}}",
        "[{\"\":1,\"\":2}]"
      })
  void a_field_that_comes_twice_is_refused_however_it_is_spelt(String json) {
    assertMalformed(() -> read(json));
  }

  @Test
  void the_same_name_may_stand_in_different_objects() {
    Json json = read("{\"a\":{\"a\":[{\"a\":1},{\"a\":2}]}}");
    List<Json> inner = json.fields("a").get("a").fields("a").get("a").items();
    assertThat(inner).extracting(i -> i.fields("a").get("a").whole()).containsExactly(1, 2);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "7,7", "10,10", "999999999,999999999"})
  void small_integers_have_one_spelling(String text, int value) {
    assertThat(read(text).whole()).isEqualTo(value);
    assertMalformed(() -> read("0" + text));
    assertMalformed(() -> read("+" + text));
    assertMalformed(() -> read(text + ".0"));
    assertMalformed(() -> read(text + "e0"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1000000000",
        "2147483648",
        "-0",
        "-1",
        "NaN",
        "Infinity",
        "0x10",
        "1_000",
        "１",
        "٣"
      })
  void no_other_number_is_read(String text) {
    assertMalformed(() -> read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "[null]",
        "{\"a\":null}",
        "True",
        "TRUE",
        "tru",
        "fals",
        "undefined",
        "//",
        "/**/1"
      })
  void there_is_no_null_no_other_word_and_no_comment(String text) {
    assertMalformed(() -> read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\ufeff1", "1\u0000", "\u00001", "1\u000b", "1\u000c", "1\u2028", "\u00a01", "1 1", "{}{}",
        "1,"
      })
  void only_the_four_blanks_of_json_may_stand_around_a_value(String text) {
    assertMalformed(() -> read(text));
    assertThat(read(" \t\r\n1 \t\r\n").whole()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":1,",
        "[1",
        "[1,",
        "[[1]",
        "\"",
        "\"a",
        "\"\\",
        "\"\\u",
        "\"\\u00"
      })
  void what_breaks_off_is_refused_wherever_it_breaks_off(String text) {
    assertMalformed(() -> read(text));
  }

  @Test
  void every_cut_of_a_true_ballot_is_refused() {
    String ballot = Example.ballots().get(0);
    for (int end = 0; end < ballot.length(); end += 97) {
      String cut = ballot.substring(0, end);
      assertMalformed(() -> JsonReader.read(cut, ballot.length()));
    }
    assertThat(JsonReader.read(ballot, ballot.length())).isInstanceOf(Json.Fields.class);
    assertMalformed(() -> JsonReader.read(ballot, ballot.length() - 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[[{\"a\":"})
  void a_million_brackets_neither_exhaust_the_stack_nor_are_read(String open) {
    assertMalformed(() -> JsonReader.read(open.repeat(300_000), 10_000_000));
  }

  @Test
  void a_kind_that_was_not_asked_for_is_refused() {
    for (String json : List.of("\"1\"", "1", "true", "[]", "{}")) {
      assertThat(kinds(read(json))).as(json).isEqualTo(1);
    }
  }

  private static int kinds(Json json) {
    List<Runnable> readings =
        List.of(json::text, json::whole, json::flag, json::items, () -> json.fields());
    int kinds = 0;
    for (Runnable reading : readings) {
      try {
        reading.run();
        kinds++;
      } catch (MalformedException e) {
        assertThat(e.getMessage()).endsWith("expected");
      }
    }
    return kinds;
  }

  private static Json read(String json) {
    return JsonReader.read(json, 1_000);
  }

  private static void assertMalformed(Runnable attempt) {
    assertThatThrownBy(attempt::run).isInstanceOf(MalformedException.class);
  }
}
