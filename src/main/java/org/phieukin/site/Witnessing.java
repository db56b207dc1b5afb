package org.phieukin.site;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Remembers outside the database what was acknowledged. Rooms implement it as CDI beans; it is
 * asked before every answer to a changing request (DESIGN, "The witness").
 */
public interface Witnessing {
  /**
   * Looks at what is committed now.
   *
   * @return what keeps it, to be run once the disk has all that was seen: nothing is remembered
   *     that a power cut could still undo
   */
  Runnable look();

  /** The folder that it writes to; none where it keeps nothing. */
  Optional<Path> folder();
}
