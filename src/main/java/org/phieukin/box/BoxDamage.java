package org.phieukin.box;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ballots whose bytes are not those that were put in: a disk may lose a piece of a file unnoticed.
 * At every start each ballot is held against its seal or its hash; the server is not ready, and
 * names the poll, where one does not fit.
 */
@Readiness
@ApplicationScoped
class BoxDamage implements HealthCheck {
  private static final int AFTER_THE_KEYS = 1100;

  @Inject OpenBox open;

  private volatile Map<String, Long> damaged = Map.of();

  void look(@Observes @Priority(AFTER_THE_KEYS) StartupEvent started) {
    damaged = found();
    damaged.forEach(
        (poll, number) ->
            Log.errorf(
                "The box of poll %s is damaged: %d of its ballots are not the bytes that were put"
                    + " in. Leave the data folder as it is and restore the newest backup.",
                poll, number));
  }

  /** For each poll with such ballots, how many. */
  @Transactional
  Map<String, Long> found() {
    var found = new TreeMap<>(open.damaged());
    ClosedBallot.damaged().forEach((poll, number) -> found.merge(poll, number, Long::sum));
    return found;
  }

  @Override
  public HealthCheckResponse call() {
    var answer = HealthCheckResponse.named("ballots").status(damaged.isEmpty());
    damaged.forEach((poll, number) -> answer.withData(poll, number + " ballots damaged"));
    return answer.build();
  }
}
