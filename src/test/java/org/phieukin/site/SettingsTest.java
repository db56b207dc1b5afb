package org.phieukin.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator sets is understood, or named as wrong before anything starts. */
class SettingsTest {
  private static PhieuKinConfig with(String name, String text) {
    return new SmallRyeConfigBuilder()
        .addDiscoveredConverters()
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
}
