package org.phieukin.site;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether something is still being prepared in the background. */
@ApplicationScoped
public class Preparation {
  private volatile boolean underWay;

  /** Something long has begun. */
  public void begin() {
    underWay = true;
  }

  /** It is done. */
  public void done() {
    underWay = false;
  }

  /** Whether pages should ask for a moment's patience. */
  public boolean underWay() {
    return underWay;
  }
}
