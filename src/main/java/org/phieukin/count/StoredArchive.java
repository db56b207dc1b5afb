package org.phieukin.count;

import org.phieukin.protocol.SpokenFingerprint;

/**
 * An archive that was made and kept.
 *
 * @param bytes its length
 * @param madeAt seconds since 1970; the one time that stands in it
 * @param fileHash SHA-256 of the whole file
 * @param lastEvent the hash of its last event, which all others lead to
 */
public record StoredArchive(
    String uuid, int bytes, long madeAt, String fileHash, String lastEvent) {
  /** The hash of the file, to be read aloud. */
  public SpokenFingerprint file() {
    return new SpokenFingerprint(fileHash);
  }

  /** The fingerprint of the whole content, to be read aloud. */
  public SpokenFingerprint content() {
    return new SpokenFingerprint(lastEvent);
  }
}
