package org.phieukin.venue;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.phieukin.site.PhieuKinConfig;
import org.phieukin.site.ServerAddress;

/** Stops the start where the address that was set would print slips that lead nowhere. */
@ApplicationScoped
class AddressSetting {
  @Inject PhieuKinConfig config;
  @Inject Venue venue;

  void check(@Observes StartupEvent start) {
    config.address().ifPresent(this::check);
  }

  void check(ServerAddress address) {
    if (!venue.allows(address)) {
      throw new IllegalStateException(
          "phieukin.address (PHIEUKIN_ADDRESS) is an address of this machine alone: no tablet comes"
              + " to it. Set one of the room's network, or leave it out and choose at the desk.");
    }
  }
}
