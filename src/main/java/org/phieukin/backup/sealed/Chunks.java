package org.phieukin.backup.sealed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals a stream piece by piece under AES-256-GCM: the number of a piece and whether it is the last
 * are its nonce, so that none can be left out, moved, or cut off. A key serves one stream.
 */
final class Chunks {
  /** The most that a piece holds. */
  static final int SIZE = 1 << 16;

  static final int TAG = 16;

  private final SecretKeySpec key;
  private long number;

  Chunks(byte[] shared, String header) throws GeneralSecurityException {
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(shared, "HmacSHA256"));
    key = new SecretKeySpec(mac.doFinal(("phieukin-backup|" + header).getBytes(UTF_8)), "AES");
  }

  byte[] seal(byte[] piece, boolean last) throws GeneralSecurityException {
    return next(Cipher.ENCRYPT_MODE, piece, last);
  }

  byte[] open(byte[] piece, boolean last) throws GeneralSecurityException {
    return next(Cipher.DECRYPT_MODE, piece, last);
  }

  private byte[] next(int mode, byte[] piece, boolean last) throws GeneralSecurityException {
    byte[] nonce = ByteBuffer.allocate(12).putInt(last ? 1 : 0).putLong(number++).array();
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(8 * TAG, nonce));
    return cipher.doFinal(piece);
  }
}
