package org.phieukin.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The hashes of PROTOCOL §1. */
public final class Hashes {
  private Hashes() {}

  /** The 32 bytes of the SHA-256 of the text in UTF-8. */
  public static byte[] sha256(String text) {
    return sha256(ByteBuffer.wrap(text.getBytes(UTF_8)));
  }

  private static byte[] sha256(ByteBuffer bytes) {
    MessageDigest digest = sha256();
    digest.update(bytes);
    return digest.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** SHA256hex: 64 lower-case digits. */
  public static String sha256Hex(String text) {
    return HexFormat.of().formatHex(sha256(text));
  }

  /** SHA256hex of bytes. */
  public static String sha256Hex(ByteBuffer bytes) {
    return HexFormat.of().formatHex(sha256(bytes));
  }

  /** SHA256hex of bytes that come in pieces. */
  public static String sha256Hex(Stream<ByteBuffer> pieces) {
    MessageDigest digest = sha256();
    pieces.forEachOrdered(digest::update);
    return HexFormat.of().formatHex(digest.digest());
  }

  /** B64 of the SHA-256: 43 characters without padding, for fingerprints and trackers. */
  public static String sha256Base64(String text) {
    return Base64.getEncoder().withoutPadding().encodeToString(sha256(text));
  }

  /** The one hash-to-scalar behind every challenge: the prefix holds its separators. */
  public static Scalar toScalar(String prefix, List<Element> elements) {
    return ofTexts(prefix, elements.stream().map(Element::toString).toList());
  }

  /** The same of elements in their printed form. */
  static Scalar ofTexts(String prefix, List<String> elements) {
    return Scalar.reduce(sha256(prefix + String.join(",", elements)));
  }

  /** The first 16 digits of a hash in groups of four, as people compare them by eye. */
  public static String shortened(String sha256Hex) {
    return sha256Hex.substring(0, 16).replaceAll("(.{4})(?!$)", "$1 ");
  }
}
