package org.phieukin.box;

import org.phieukin.protocol.Ballot;

/**
 * A ballot that was handed in and verified, as what it is known by and its bytes as they came: they
 * are hashed, sealed and kept so, never written anew.
 *
 * @param credential as its 64 digits
 * @param tracker Base64 of the hash of the bytes
 * @param json the canonical bytes (PROTOCOL §7)
 */
public record HandedIn(String credential, String tracker, String json) {
  /** A ballot that was made here. */
  static HandedIn of(Ballot ballot) {
    var json = ballot.json();
    return new HandedIn(ballot.credential(), Ballot.trackerOf(json), json);
  }
}
