package org.phieukin.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** The key of one poll that signs receipts: "the server accepted this ballot" (PROTOCOL §7a). */
public final class ReceiptKey {
  private static final String ALGORITHM = "Ed25519";

  private final PrivateKey privateKey;
  private final byte[] subjectPublicKeyInfo;

  private ReceiptKey(PrivateKey privateKey, PublicKey publicKey) {
    this.privateKey = privateKey;
    this.subjectPublicKeyInfo = publicKey.getEncoded();
  }

  /** A new key. */
  public static ReceiptKey generate() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      return new ReceiptKey(pair.getPrivate(), pair.getPublic());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has Ed25519", e);
    }
  }

  /**
   * A stored key: what {@link #encoded} and {@link #publicKey} gave.
   *
   * @throws MalformedException if they are no keys or not a pair
   */
  public static ReceiptKey of(byte[] pkcs8, byte[] subjectPublicKeyInfo) {
    try {
      KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
      ReceiptKey key =
          new ReceiptKey(
              factory.generatePrivate(new PKCS8EncodedKeySpec(pkcs8)),
              factory.generatePublic(new X509EncodedKeySpec(subjectPublicKeyInfo)));
      if (!verify(key.publicKey(), "", "", key.receipt("", ""))) {
        throw new MalformedException("two halves of different receipt keys");
      }
      return key;
    } catch (GeneralSecurityException e) {
      throw new MalformedException("not a receipt key");
    }
  }

  /** The private half in PKCS #8, to be stored. */
  public byte[] encoded() {
    return privateKey.getEncoded();
  }

  /** The public half: Base64 of its SubjectPublicKeyInfo (RFC 8410). */
  public String publicKey() {
    return Base64.getEncoder().encodeToString(subjectPublicKeyInfo);
  }

  /** The receipt for a ballot that was accepted; always the same for the same ballot. */
  public String receipt(String uuid, String tracker) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(privateKey);
      signature.update(signed(uuid, tracker));
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a receipt key that cannot sign", e);
    }
  }

  /**
   * Whether this is the receipt for this ballot under this public key; false if it is malformed.
   */
  public static boolean verify(String publicKey, String uuid, String tracker, String receipt) {
    try {
      byte[] encoded = Base64.getDecoder().decode(publicKey);
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(
          KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded)));
      signature.update(signed(uuid, tracker));
      return signature.verify(Base64.getDecoder().decode(receipt));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  private static byte[] signed(String uuid, String tracker) {
    return ("phieukin-receipt|" + uuid + "|" + tracker).getBytes(UTF_8);
  }
}
