package org.phieukin.witness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The server is ready when nothing is missing that was acknowledged; it names what is. */
@Readiness
@ApplicationScoped
class WitnessCheck implements HealthCheck {
  @Inject Witness witness;

  @Override
  public HealthCheckResponse call() {
    var missing = witness.missing();
    var answer = HealthCheckResponse.named("witness").status(missing.isEmpty());
    missing.ifPresent(
        found -> {
          found
              .boxes()
              .forEach(box -> answer.withData(box.uuid(), box.lost() + " ballots missing"));
          answer.withData("record whole", !found.cutOff());
          answer.withData("witness found", !found.unwitnessed());
        });
    return answer.build();
  }
}
