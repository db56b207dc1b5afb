package org.phieukin.witness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.phieukin.box.TurnoutRead;
import org.phieukin.record.ChainEnd;
import org.phieukin.record.RecordBook;
import org.phieukin.site.PhieuKinConfig;

/**
 * Of several servers each keeps a witness of its own, and raises it by what the others took
 * whenever it reads the turnout: whichever is left knows how many there were. Phones and walls ask
 * again and again: only where box or record went on are all boxes counted.
 */
@ApplicationScoped
class SharedWitness {
  @Inject PhieuKinConfig config;
  @Inject Witness witness;
  @Inject RecordBook record;

  private final Map<String, Stand> seen = new ConcurrentHashMap<>();

  private record Stand(int cast, ChainEnd head) {}

  void raise(@Observes TurnoutRead read) {
    if (config.servers() > 1) {
      var now = new Stand(read.cast(), record.head());
      if (!now.equals(seen.get(read.pollUuid()))) {
        witness.look().run();
        seen.put(read.pollUuid(), now);
      }
    }
  }
}
