package org.phieukin.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The seed of all encryption randomness of one sealed ballot: to open it for a check (§7b). */
final class SealingSeed {
  private static final int LENGTH = 32;
  private static final String ALGORITHM = "HmacSHA512";

  private final SecretKeySpec key;
  private final String uuid;

  SealingSeed(byte[] seed, String uuid) {
    if (seed.length != LENGTH) {
      throw new IllegalArgumentException("a seed has 32 bytes");
    }
    this.key = new SecretKeySpec(seed, ALGORITHM);
    this.uuid = uuid;
  }

  /** r_k, of the k-th ciphertext of the whole ballot, counted from 0. */
  Scalar randomness(int k) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return Scalar.reduce(mac.doFinal(("phieukin-r|" + uuid + "|" + k).getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC-SHA512", e);
    }
  }
}
