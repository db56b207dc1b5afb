package org.phieukin.site;

import java.util.Arrays;
import java.util.Optional;

/** What an act at the desk is called once it was done, on the page that follows it. */
public enum Done {
  FROZEN,
  OPENED,
  PAUSED,
  RESUMED,
  CLOSED,
  COUNTED,
  PUBLISHED,
  CANCELLED,
  ASKED,
  SAVED;

  /** The one of this name; nothing for what a browser made up. */
  static Optional<Done> of(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
  }
}
