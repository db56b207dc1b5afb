package org.phieukin.witness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.phieukin.box.TurnoutRead;
import org.phieukin.site.PhieuKinConfig;

/**
 * Of several servers each keeps a witness of its own, and raises it by what the others took
 * whenever it reads the turnout: whichever is left knows how many there were.
 */
@ApplicationScoped
class SharedWitness {
  @Inject PhieuKinConfig config;
  @Inject Witness witness;

  void raise(@Observes TurnoutRead read) {
    if (config.servers() > 1) {
      witness.look().run();
    }
  }
}
