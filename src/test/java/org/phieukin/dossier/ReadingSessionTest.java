package org.phieukin.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.access.TestVault;

/** Who reads dossiers: with the meeting's code, for a while, and without a name. */
class ReadingSessionTest {
  private static final Instant NOON = Instant.parse("2023-12-14T05:00:00Z");
  private static final Instant END = NOON.plusSeconds(600);
  private static final String MEETING = "h9kejKXVzfio3L";
  private static final String CODE = "K7MQ-2XTP";

  private final ReadingSession session = under("a secret of sixteen");
  private final String cookie = session.until(END, MEETING, CODE);

  private static ReadingSession under(String secret) {
    var session = new ReadingSession();
    session.vault = TestVault.under(secret);
    return session;
  }

  private boolean lives(String text, Instant now) {
    return session.lives(text, now, MEETING, CODE);
  }

  @Test
  void it_lives_until_its_second_and_not_a_second_longer() {
    assertThat(lives(cookie, NOON)).isTrue();
    assertThat(lives(cookie, END.minusSeconds(1))).isTrue();
    assertThat(lives(cookie, END)).isFalse();
    assertThat(lives(cookie, END.plusSeconds(86_400))).isFalse();
  }

  @Test
  void a_new_code_ends_all_sessions_and_none_is_for_another_meeting() {
    assertThat(session.lives(cookie, NOON, MEETING, "K7MQ-2XTQ")).isFalse();
    assertThat(session.lives(cookie, NOON, "h9kejKXVzfio3M", CODE)).isFalse();
    assertThat(session.lives(cookie, NOON, CODE, MEETING)).isFalse();
  }

  @Test
  void a_session_of_another_server_is_none_here() {
    var other = under("a secret of sixteem");
    assertThat(lives(other.until(END, MEETING, CODE), NOON)).isFalse();
  }

  @Test
  void no_letter_of_it_can_be_changed() {
    for (int i = 0; i < cookie.length(); i++) {
      for (char other : "0A_".toCharArray()) {
        if (cookie.charAt(i) != other) {
          var changed = cookie.substring(0, i) + other + cookie.substring(i + 1);
          assertThat(lives(changed, NOON)).as(changed).isFalse();
        }
      }
    }
  }

  @Test
  void nobody_makes_his_own_last_longer() {
    var longer = cookie.replace(Long.toString(END.getEpochSecond()), "999999999999");
    assertThat(longer).isNotEqualTo(cookie);
    assertThat(lives(longer, NOON)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "1",
        "1.",
        "x.y",
        "-1.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "9999999999999.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "999999999999.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "999999999999.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "٩٩٩٩٩٩٩٩٩٩.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "null"
      })
  void what_is_no_session_is_none_and_no_fault(String text) {
    assertThat(lives(text, NOON)).isFalse();
    assertThat(lives(cookie + text + " ", NOON)).isFalse();
  }

  @Test
  void two_tablets_that_begin_at_once_have_the_same_cookie_so_that_it_names_neither() {
    assertThat(session.until(END, MEETING, CODE)).isEqualTo(cookie);
    assertThat(cookie).doesNotContain(MEETING).doesNotContain("K7MQ");
  }

  @ParameterizedTest
  @CsvSource({
    "K7MQ-2XTP, true",
    "k7mq2xtp, true",
    "' k7mq 2xtp ', true",
    "K7MQ–2XTP, true",
    "'K.7.M.Q.2.X.T.P', true",
    "K7MQ-2XT, false",
    "K7MQ-2XTPP, false",
    "K7MQ-2XTQ, false",
    "2XTP-K7MQ, false",
    "'', false",
    "-, false"
  })
  void the_code_is_understood_however_it_is_typed(String typed, boolean right) {
    assertThat(new ReadingCodes().fits(CODE, typed)).isEqualTo(right);
  }
}
