package org.phieukin.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** What must have happened before anything is acknowledged; once for all who wait for it. */
@ApplicationScoped
public class Acknowledging {
  @Inject OnDisk disk;
  @Inject @Any Instance<Witnessing> witnesses;

  private final Rounds rounds = new Rounds();

  /** Has the disk keep what has been committed, and the witnesses remember it. */
  public void keep() {
    rounds.join(this::round);
  }

  private void round() {
    var seen = witnesses.stream().map(Witnessing::look).toList();
    disk.sync();
    seen.forEach(Runnable::run);
  }
}
