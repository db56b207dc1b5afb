package org.phieukin.box;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.phieukin.site.Storage;

/** The server is ready when the key of every open box is there and opens; it names the others. */
@Readiness
@ApplicationScoped
class BoxKeyCheck implements HealthCheck {
  @Inject OpenBox open;

  @Inject Storage storage;

  @Override
  public HealthCheckResponse call() {
    // A database that does not answer is named by the check of the storage.
    if (storage.trouble().isPresent()) {
      return HealthCheckResponse.named("box keys").down().build();
    }
    var without = open.withoutKey();
    var answer = HealthCheckResponse.named("box keys").status(without.isEmpty());
    without.forEach(poll -> answer.withData(poll.uuid(), "key missing"));
    return answer.build();
  }
}
