package org.phieukin.protocol.threshold;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.phieukin.protocol.Element;
import org.phieukin.protocol.Hashes;
import org.phieukin.protocol.Json;
import org.phieukin.protocol.JsonReader;
import org.phieukin.protocol.JsonWriter;
import org.phieukin.protocol.MalformedException;
import org.phieukin.protocol.Scalar;
import org.phieukin.protocol.VerificationFailed;

/**
 * A text that one member alone can read (PROTOCOL §9.1): ElGamal carries the key of AES-GCM.
 *
 * @param data ciphertext and tag, in hex
 */
public record Envelope(Element alpha, Element beta, String data) {
  private static final int MAX_LENGTH = 1_000_000;
  private static final String ALGORITHM = "AES-GCM";
  private static final int TAG_BITS = 128;
  private static final Pattern HEX = Pattern.compile("([0-9a-f]{2}){16,}");

  /** Refuses data that are shorter than a tag. */
  public Envelope {
    if (!HEX.matcher(data).matches()) {
      throw new MalformedException("a sealed message that is no hex");
    }
  }

  /** Encrypts to an encryption key. */
  static Envelope to(Element encryption, String text, SecureRandom random) {
    Scalar r = Scalar.random(random);
    Element shared = Element.base(Scalar.random(random));
    Element alpha = Element.base(r);
    byte[] data = cipher(Cipher.ENCRYPT_MODE, shared, alpha, text.getBytes(UTF_8));
    return new Envelope(alpha, encryption.times(r).plus(shared), HexFormat.of().formatHex(data));
  }

  /**
   * What it says.
   *
   * @throws VerificationFailed if it was sealed to another key, or changed
   */
  String open(Scalar decryption) {
    Element shared = beta.minus(alpha.times(decryption));
    byte[] text = cipher(Cipher.DECRYPT_MODE, shared, alpha, HexFormat.of().parseHex(data));
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
    } catch (CharacterCodingException e) {
      throw new MalformedException("a sealed message that is no text");
    }
  }

  private static byte[] cipher(int mode, Element shared, Element alpha, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      // 32 bytes and not the usual 12: the format's own choice.
      byte[] iv = Hashes.sha256("iv|" + alpha);
      cipher.init(
          mode,
          new SecretKeySpec(Hashes.sha256("key|" + shared), "AES"),
          new GCMParameterSpec(TAG_BITS, iv));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new VerificationFailed("a sealed message does not open");
    }
  }

  /** Reads one; both elements are checked to be members of the group. */
  public static Envelope parse(String json) {
    Json.Fields fields =
        JsonReader.read(json, MAX_LENGTH).fields("algorithm", "alpha", "beta", "data");
    String data = fields.get("data").text();
    if (!fields.get("algorithm").text().equals(ALGORITHM)) {
      throw new MalformedException("a sealed message of another kind");
    }
    return new Envelope(
        Element.parse(fields.get("alpha").text()), Element.parse(fields.get("beta").text()), data);
  }

  /** Its text. */
  public String json() {
    return new JsonWriter()
        .text("algorithm", ALGORITHM)
        .text("alpha", alpha)
        .text("beta", beta)
        .text("data", data)
        .end();
  }
}
