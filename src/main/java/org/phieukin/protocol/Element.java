package org.phieukin.protocol;

import cafe.cryptography.curve25519.CompressedEdwardsY;
import cafe.cryptography.curve25519.Constants;
import cafe.cryptography.curve25519.EdwardsPoint;
import cafe.cryptography.curve25519.InvalidEncodingException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** An element of the group, written multiplicatively in PROTOCOL §2: "plus" is its product. */
public final class Element {
  /** The generator g. */
  public static final Element GENERATOR = new Element(Constants.ED25519_BASEPOINT);

  /** The neutral element 1. */
  public static final Element IDENTITY = new Element(EdwardsPoint.IDENTITY);

  private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

  private final EdwardsPoint point;

  // Written at most with equal values, so a race between threads is harmless.
  private String text;

  Element(EdwardsPoint point) {
    this.point = point;
  }

  /**
   * Reads a member of the group: lower-case hex, canonical, on the curve, of order q or 1 (§2.1).
   *
   * @throws MalformedException on anything else
   */
  public static Element parse(String text) {
    Element element = onCurve(text);
    if (!new Doublings(element).isMember()) {
      throw new MalformedException("element outside the group");
    }
    return element;
  }

  /** Reads a point without the order check: for callers that make it with the proofs, at once. */
  static Element onCurve(String text) {
    if (!HEX.matcher(text).matches()) {
      throw new MalformedException("element not in 64 lower-case hex digits");
    }
    Element element = decompress(reversed(HexFormat.of().parseHex(text)));
    if (!element.toString().equals(text)) {
      throw new MalformedException("element not in canonical form");
    }
    return element;
  }

  private static Element decompress(byte[] encoding) {
    try {
      return new Element(new CompressedEdwardsY(encoding).decompress());
    } catch (InvalidEncodingException e) {
      throw new MalformedException("element not on the curve");
    }
  }

  /** g^s in constant time, for secret s. */
  public static Element base(Scalar s) {
    return new Element(Constants.ED25519_BASEPOINT_TABLE.multiply(curveScalar(s)));
  }

  /** The group operation. */
  public Element plus(Element other) {
    return new Element(point.add(other.point));
  }

  /** The group operation with the inverse of the other. */
  public Element minus(Element other) {
    return new Element(point.subtract(other.point));
  }

  /** This element to the power s, in constant time. */
  public Element times(Scalar s) {
    return new Element(point.multiply(curveScalar(s)));
  }

  /** Whether this is the neutral element. */
  public boolean isIdentity() {
    return equals(IDENTITY);
  }

  EdwardsPoint point() {
    return point;
  }

  private static cafe.cryptography.curve25519.Scalar curveScalar(Scalar s) {
    return cafe.cryptography.curve25519.Scalar.fromCanonicalBytes(
        SignedDigits.littleEndian(s.value()));
  }

  private static byte[] reversed(byte[] bytes) {
    byte[] result = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      result[i] = bytes[bytes.length - 1 - i];
    }
    return result;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Element element && toString().equals(element.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /** 64 lower-case hex digits: the bytes of RFC 8032 in reverse order (§2.1). */
  @Override
  public String toString() {
    if (text == null) {
      text = HexFormat.of().formatHex(reversed(point.compress().toByteArray()));
    }
    return text;
  }
}
