package org.phieukin;

import java.time.Duration;

/**
 * How long tests wait for what must come: far longer than a busy machine needs, for nobody wins by
 * giving up early.
 */
public final class Patience {
  public static final Duration PATIENCE = Duration.ofMinutes(3);

  private Patience() {}
}
