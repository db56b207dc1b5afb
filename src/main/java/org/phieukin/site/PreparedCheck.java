package org.phieukin.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The server is ready when nothing is being prepared any more. */
@Readiness
@ApplicationScoped
class PreparedCheck implements HealthCheck {
  @Inject Preparation preparation;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("prepared").status(!preparation.underWay()).build();
  }
}
