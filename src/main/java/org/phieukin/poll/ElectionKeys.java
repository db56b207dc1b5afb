package org.phieukin.poll;

import org.phieukin.protocol.Element;

/** Whoever holds the election key; the room that counts implements it. */
public interface ElectionKeys {
  /**
   * Fixes the key holders of a poll in the transaction of its freezing; the product of their keys.
   */
  Element fix(String pollUuid);
}
