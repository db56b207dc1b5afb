package org.phieukin.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The language switch leads back to the page it stood on and nowhere else. */
class LanguageTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/polls/h9kejKXVzfio3L",
        "/polls/h9kejKXVzfio3L/result.json",
        "/desk/record?page=2&about=h9kejKXVzfio3L",
        "/desk/record?page=",
        "/polls/x/trackers?find=K7M-2QX",
        "/polls/x/trackers?find=%C4%91%2f",
        "/a_b/c-d.e?x=*"
      })
  void an_address_of_ours_is_one(String address) {
    assertThat(Language.ours(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "polls",
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "https://evil.example",
        "javascript:alert(1)",
        "/javascript:alert(1)",
        "/@evil.example",
        "/polls/x#K7QM",
        "/polls/x?to=https://evil.example",
        "/polls/x?a?b",
        "/polls/x?%",
        "/polls/x?%4",
        "/polls/x?%zz",
        "/polls/x%2f",
        "/polls/x\r\nSet-Cookie: a=b",
        "/polls/x\n",
        "/polls/đ",
        "/polls/x y",
        "/polls/x;jsessionid=1",
        "/polls/x?a=<script>",
        "/polls/x?a='",
        "/polls/x?a=\""
      })
  void everything_else_is_not(String address) {
    assertThat(Language.ours(address)).isFalse();
  }

  @Test
  void a_very_long_address_is_judged_without_delay_or_overflow() {
    assertThat(Language.ours("/" + "a".repeat(100_000))).isTrue();
    assertThat(Language.ours("/" + "a/".repeat(50_000) + "\\")).isFalse();
    assertThat(Language.ours("/?" + "a%41".repeat(20_000))).isTrue();
    assertThat(Language.ours("/?" + "%41".repeat(20_000) + "%")).isFalse();
  }
}
