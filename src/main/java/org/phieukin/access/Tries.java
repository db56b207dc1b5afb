package org.phieukin.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.phieukin.site.Brake;
import org.phieukin.site.Limit.Counter;
import org.phieukin.site.PhieuKinConfig;

/** Tries of passwords, counted in memory by one server and in their database by several. */
@ApplicationScoped
class Tries {
  @Inject PhieuKinConfig config;
  @Inject Brake brake;
  @Inject SharedTries shared;

  /** Takes one try from every counter; false where one of them has none left, and none is taken. */
  boolean takes(Counter... counters) {
    return several() ? shared.takes(counters) : brake.takes(counters);
  }

  /** Gives the tries back that turned out to be none. */
  void giveBack(Counter... counters) {
    if (several()) {
      shared.giveBack(counters);
    } else {
      brake.giveBack(counters);
    }
  }

  private boolean several() {
    return config.servers() > 1;
  }
}
