package org.phieukin.box;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of one open box. Two keys are derived from it, one for the tags and one for the ballots'
 * bytes; whoever has lost it can tell nothing of a row but that it is one (DESIGN, "The open box").
 */
final class BoxKey {
  /** Its length. */
  static final int BYTES = 32;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String HMAC = "HmacSHA256";
  private static final int NONCE = 12;
  private static final int GCM_TAG_BITS = 128;

  private final SecretKeySpec tags;
  private final SecretKeySpec rows;

  private BoxKey(SecretKeySpec tags, SecretKeySpec rows) {
    this.tags = tags;
    this.rows = rows;
  }

  /** A fresh key's bytes. */
  static byte[] random() {
    byte[] secret = new byte[BYTES];
    RANDOM.nextBytes(secret);
    return secret;
  }

  /** The key of a poll's box, from the bytes that {@link #random} made for it. */
  static BoxKey of(String pollUuid, byte[] secret) {
    if (secret.length != BYTES) {
      throw new IllegalArgumentException("a box key has " + BYTES + " bytes");
    }
    var root = new SecretKeySpec(secret, HMAC);
    return new BoxKey(
        new SecretKeySpec(hmac(root, "phieukin-box-tags|" + pollUuid), HMAC),
        new SecretKeySpec(hmac(root, "phieukin-box-rows|" + pollUuid), "AES"));
  }

  /** What stands for a credential in the open box. */
  byte[] credentialTag(String credential) {
    return hmac(tags, "credential|" + credential);
  }

  /** What stands for a slip whose n-th sealed ballot was opened: once, whoever else tries. */
  byte[] burntTag(String credential, int nth) {
    return hmac(tags, "burnt-" + nth + "|" + credential);
  }

  /** What stands for a ballot in the open box. */
  byte[] ballotTag(String tracker) {
    return hmac(tags, "ballot|" + tracker);
  }

  /**
   * Seals a ballot.
   *
   * @param longest the most bytes that a ballot of this poll can have
   */
  SealedRow seal(HandedIn ballot, int longest) {
    return seal(ballot, credentialTag(ballot.credential()), longest);
  }

  /** Seals a ballot that was opened, the n-th of its slip. */
  SealedRow sealBurnt(HandedIn ballot, int nth, int longest) {
    return seal(ballot, burntTag(ballot.credential(), nth), longest);
  }

  private SealedRow seal(HandedIn ballot, byte[] credentialTag, int longest) {
    byte[] ballotTag = ballotTag(ballot.tracker());
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    byte[] padded = Padding.pad(ballot.json().getBytes(UTF_8), longest);
    byte[] sealed = gcm(Cipher.ENCRYPT_MODE, nonce, credentialTag, ballotTag, padded);
    byte[] row = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    return new SealedRow(credentialTag, ballotTag, row);
  }

  /**
   * Opens a row: the canonical bytes as they came.
   *
   * @throws IllegalStateException when it was sealed under another key, or changed, or its tags
   *     belong to another row
   */
  String open(SealedRow row) {
    byte[] nonce = Arrays.copyOf(row.sealed(), NONCE);
    byte[] sealed = Arrays.copyOfRange(row.sealed(), NONCE, row.sealed().length);
    byte[] padded = gcm(Cipher.DECRYPT_MODE, nonce, row.credentialTag(), row.ballotTag(), sealed);
    return new String(Padding.strip(padded), UTF_8);
  }

  private byte[] gcm(int mode, byte[] nonce, byte[] credentialTag, byte[] ballotTag, byte[] input) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, rows, new GCMParameterSpec(GCM_TAG_BITS, nonce));
      cipher.updateAAD(credentialTag);
      cipher.updateAAD(ballotTag);
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a row of the open box does not open", e);
    }
  }

  private static byte[] hmac(SecretKeySpec key, String message) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(key);
      return mac.doFinal(message.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC-SHA-256", e);
    }
  }
}
