package org.phieukin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A request has one kind of content, or it has none. */
class PostedTypeTest {
  private static String read(String... headers) {
    return PostedType.of(List.of(headers)).map(PostedType.Read::header).orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json | application/json",
        "Application/JSON ; Charset=UTF-8 | application/json",
        "application/json;charset=\"utf-8\" | application/json",
        "application/json; | application/json",
        "APPLICATION/X-WWW-FORM-URLENCODED | application/x-www-form-urlencoded",
        "text/plain;charset=utf-8 | text/plain",
        "Multipart/Form-Data; boundary=----WebKitFormBoundaryAb1 | multipart/form-data; boundary=\"----WebKitFormBoundaryAb1\"",
        "multipart/form-data; boundary=\"a b\"; charset=utf-8 | none",
        "multipart/form-data; charset=utf-8; BOUNDARY=\"a:b\" | multipart/form-data; boundary=\"a:b\""
      })
  void every_spelling_of_a_type_becomes_one(String header, String canonical) {
    assertThat(read(header)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "/",
        ",",
        "*/*",
        "application/*",
        "*/json",
        "json",
        "application/json, text/plain",
        "application/json,",
        "application /json",
        "application/json charset=utf-8",
        "application/json; charset=utf-16",
        "application/json; charset=iso-8859-1",
        "application/json; charset",
        "application/json; a=b",
        "application/json; charset=\"utf-8",
        "application/json; boundary=x",
        "application/xml",
        "text/html",
        "application/jsonx",
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=\"\"",
        "multipart/form-data; boundary=x; boundary=x",
        "multipart/form-data; boundary=x y",
        "multipart/mixed; boundary=x",
        "application/json\u0000",
        "application/json;\r\n charset=utf-8"
      })
  void what_is_no_type_or_none_of_ours_is_none(String header) {
    assertThat(read(header)).isEqualTo("none");
  }

  @Test
  void two_types_are_none_and_very_long_ones_too() {
    assertThat(read()).isEqualTo("none");
    assertThat(read("application/json", "application/json")).isEqualTo("none");
    assertThat(read("application/json" + ";charset=utf-8".repeat(100_000))).isEqualTo("none");
    assertThat(read("application/json" + ";".repeat(250))).isEqualTo("application/json");
  }
}
