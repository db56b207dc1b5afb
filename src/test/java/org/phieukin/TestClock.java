package org.phieukin;

import io.quarkus.test.Mock;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.phieukin.site.PhieuKinConfig;

/** The server's clock in tests: it goes as any other until somebody sets it. */
@Mock
@Singleton
public class TestClock extends Clock {
  private final ZoneId zone;
  private volatile Optional<Instant> set = Optional.empty();

  @Inject
  TestClock(PhieuKinConfig config) {
    zone = config.timeZone();
  }

  /** Stops it at this moment. */
  public void set(String moment) {
    set = Optional.of(Instant.parse(moment));
  }

  /** Lets it go again. */
  public void free() {
    set = Optional.empty();
  }

  @Override
  public Instant instant() {
    return set.orElseGet(() -> Clock.systemUTC().instant());
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return set.map(moment -> Clock.fixed(moment, other)).orElseGet(() -> Clock.system(other));
  }
}
