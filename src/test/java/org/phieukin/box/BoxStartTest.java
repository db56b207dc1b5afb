package org.phieukin.box;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.phieukin.site.OnDisk;
import org.phieukin.site.PhieuKinConfig;

class BoxStartTest {
  @Test
  void several_servers_on_a_database_that_serves_one_do_not_start_and_are_told_why() {
    var start = new BoxStart();
    start.config =
        new SmallRyeConfigBuilder()
            .withMapping(PhieuKinConfig.class)
            .withConverter(Duration.class, 200, new DurationConverter())
            .withDefaultValue("phieukin.servers", "2")
            .build()
            .getConfigMapping(PhieuKinConfig.class);
    start.disk =
        new OnDisk() {
          @Override
          public boolean embedded() {
            return true;
          }
        };
    assertThatThrownBy(() -> start.start(new StartupEvent()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("phieukin.servers is 2");
  }
}
