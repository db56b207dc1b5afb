package org.phieukin.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.site.PhieuKinConfig;
import org.phieukin.site.ServerAddress;

/** The address as an operator sets it. */
@QuarkusTest
class AddressSettingTest {
  @Inject AddressSetting setting;

  private static PhieuKinConfig read(String address) {
    return new SmallRyeConfigBuilder()
        .withConverter(Duration.class, 100, text -> Duration.parse("PT" + text))
        .withMapping(PhieuKinConfig.class)
        .withDefaultValues(Map.of("phieukin.address", address))
        .build()
        .getConfigMapping(PhieuKinConfig.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.168.1.10:8080", "http://192.168.1.10:8080/x", "hội trường"})
  void a_wrong_value_stops_the_start_and_is_named(String wrong) {
    assertThatThrownBy(() -> read(wrong)).hasStackTraceContaining("phieukin.address");
  }

  @Test
  void a_right_value_is_taken_and_an_empty_one_is_none() {
    assertThat(read("https://phieu.tinh.vn/").address())
        .contains(ServerAddress.of("https://phieu.tinh.vn"));
    assertThat(read("").address()).isEmpty();
  }

  @Test
  void an_address_of_the_machine_alone_stops_the_start() {
    assertThatThrownBy(() -> setting.check(ServerAddress.of("http://localhost:8080")))
        .hasMessageContaining("phieukin.address");
    assertThatCode(() -> setting.check(ServerAddress.of("http://192.168.1.10:8080")))
        .doesNotThrowAnyException();
  }
}
