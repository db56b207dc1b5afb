package org.phieukin.box;

import java.util.Optional;

/** Where box keys lie, sealed under the server's secret. */
interface BoxKeyStore {
  /**
   * Keeps a key so that it outlives a power cut before the step that makes it is committed; one
   * that is there already stays.
   */
  void keep(String pollUuid, String sealed);

  /** The key of a poll's box as it was kept. */
  Optional<String> read(String pollUuid);

  /** Destroys a key for good; harmless where there is none. */
  void destroy(String pollUuid);
}
