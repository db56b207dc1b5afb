package org.phieukin.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator sets is understood, or named as wrong before anything starts. */
class SettingsTest {
  private static PhieuKinConfig with(String name, String text) {
    return new SmallRyeConfigBuilder()
        .addDiscoveredConverters()
        .addDiscoveredCustomizers()
        .withMapping(PhieuKinConfig.class)
        .withDefaultValue(name, text)
        .build()
        .getConfigMapping(PhieuKinConfig.class);
  }

  @Test
  void without_a_setting_the_meeting_is_in_vietnam() {
    var config = with("phieukin.demo", "false");
    assertThat(config.timeZone()).isEqualTo(ZoneId.of("Asia/Ho_Chi_Minh"));
  }

  @Test
  void a_meeting_elsewhere_has_its_own_time() {
    var config = with("phieukin.time-zone", "Europe/Paris");
    assertThat(config.timeZone()).isEqualTo(ZoneId.of("Europe/Paris"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Asia/Nowhere", "Hanoi", "25"})
  void a_time_zone_that_is_none_is_named(String wrong) {
    assertThatThrownBy(() -> with("phieukin.time-zone", wrong))
        .hasMessageContaining("phieukin.time-zone")
        .hasMessageContaining(wrong);
  }

  @ParameterizedTest
  @CsvSource({
    "servers, 0, 1 to 100",
    "servers, 101, 1 to 100",
    "backup.minutes, 1441, 1 to 1440",
    "secrecy.fewest-ballots, 0, 1 to 100",
    "secrecy.fewest-paper-ballots, 101, 1 to 100",
    "turnout.step, 11, 1 to 10",
    "limits.connections, 9, 10 to 100000",
    "limits.connections-per-address, 100001, 10 to 100000",
    "limits.ballots-waiting, 151, 1 to 150",
    "booth.lookups-per-minute, 6001, 1 to 6000",
    "booth.casts-per-minute, 0, 1 to 60000",
    "booth.address-per-minute, 600001, 1 to 600000",
    "sessions.idle, 4m, five minutes or more",
    "sessions.longest, 299s, five minutes or more",
    "secret, a short one, 16 to 512 characters",
    "organizer-password, 7 chars, 8 to 72 characters"
  })
  void what_is_too_little_or_too_much_is_named_with_its_bounds(
      String name, String wrong, String bounds) {
    assertThatThrownBy(() -> with("phieukin." + name, wrong))
        .hasMessageContaining("phieukin." + name + " must")
        .hasMessageContaining(bounds);
  }

  @ParameterizedTest
  @CsvSource({"servers, 100", "sessions.idle, 5m", "secret, sixteen letters!", "turnout.step, 1"})
  void the_bounds_themselves_may_be_set(String name, String right) {
    assertThat(with("phieukin." + name, right).demo()).isFalse();
  }

  @Test
  void a_secret_that_is_too_short_is_not_quoted() {
    assertThatThrownBy(() -> with("phieukin.secret", "hush")).hasMessageNotContaining("hush");
  }
}
