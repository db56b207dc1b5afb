package org.phieukin.count.lamps;

import io.quarkus.qute.TemplateEnum;

/** Who recounts an archive before it is published. */
@TemplateEnum
public enum Lamp {
  /** The server, in Java, from the stored bytes. */
  SERVER,
  /** A browser, in JavaScript: of a teller who holds a key, else of whoever publishes. */
  BROWSER,
  /** Another machine, whose report somebody brings and vouches for. */
  OTHER
}
