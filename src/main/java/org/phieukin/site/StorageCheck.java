package org.phieukin.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The server is ready when it can store something; it says what keeps it from that. */
@Readiness
@ApplicationScoped
class StorageCheck implements HealthCheck {
  @Inject Storage storage;

  @Override
  public HealthCheckResponse call() {
    var trouble = storage.trouble();
    var answer = HealthCheckResponse.named("storage").status(trouble.isEmpty());
    trouble.ifPresent(one -> answer.withData("trouble", one.name()));
    return answer.build();
  }
}
