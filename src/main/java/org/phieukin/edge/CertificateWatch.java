package org.phieukin.edge;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.tls.CertificateUpdatedEvent;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.quarkus.tls.runtime.config.TlsConfig;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import org.phieukin.site.PhieuKinConfig;

/** Sees to it that the certificate names the machine's addresses and never ends, unattended. */
@ApplicationScoped
class CertificateWatch {
  private static final long EVERY_MILLISECONDS = 15_000;

  @Inject Vertx vertx;
  @Inject PhieuKinConfig config;
  @Inject ServedCertificate served;
  @Inject Entrances entrances;
  @Inject TlsConfigurationRegistry registry;
  @Inject Event<CertificateUpdatedEvent> updated;

  private String complaint = "";

  void begin(@Observes StartupEvent start) {
    if (config.https().served()) {
      served.authority().ifPresent(this::tell);
      vertx.setPeriodic(EVERY_MILLISECONDS, id -> vertx.executeBlocking(this::look));
    }
  }

  private void tell(Authority authority) {
    Log.infof(
        "Tablets open %s first: it says how they come to trust %s. The SHA-256 fingerprint to"
            + " compare there: %s",
        entrances.trustPage(), entrances.first(), Fingerprint.of(authority.certificate()).text());
  }

  /** Shows another certificate where one is due; what keeps it from that is said once. */
  synchronized boolean look() {
    try {
      boolean due = served.stale();
      if (due) {
        registry
            .getDefault()
            .filter(TlsConfiguration::reload)
            .ifPresent(
                now -> updated.fire(new CertificateUpdatedEvent(TlsConfig.DEFAULT_NAME, now)));
      }
      complaint = "";
      return due;
    } catch (IllegalStateException | UncheckedIOException e) {
      complain(String.valueOf(e.getMessage()));
      return false;
    }
  }

  private void complain(String what) {
    if (!what.equals(complaint)) {
      complaint = what;
      Log.warnf("The certificate stays as it is: %s", what);
    }
  }
}
