package org.phieukin.protocol;

import cafe.cryptography.curve25519.CompressedEdwardsY;
import cafe.cryptography.curve25519.Constants;
import cafe.cryptography.curve25519.EdwardsPoint;
import cafe.cryptography.curve25519.InvalidEncodingException;
import java.util.HexFormat;
import org.phieukin.protocol.curve.CurvePoint;
import org.phieukin.protocol.curve.Exponent;
import org.phieukin.protocol.curve.Powers;
import org.phieukin.protocol.curve.Products;

/**
 * An element of the group, written multiplicatively in PROTOCOL §2: "plus" is its product. What was
 * read is public, and so are sums of it: they are made with quick arithmetic. Whatever a secret was
 * used for stays with the curve library, which takes as long for every secret (decision 210).
 */
public final class Element {
  /** The generator g. */
  public static final Element GENERATOR = new Element(CurvePoint.GENERATOR);

  /** The neutral element 1. */
  public static final Element IDENTITY = new Element(CurvePoint.IDENTITY);

  // Each is made when first asked for; two threads may both make it, and it is the same.
  private volatile EdwardsPoint guarded;
  private volatile CurvePoint open;
  private String text;

  Element(EdwardsPoint guarded) {
    this.guarded = guarded;
  }

  private Element(CurvePoint open) {
    this.open = open;
  }

  /**
   * Reads a member of the group: lower-case hex, canonical, on the curve, of order q or 1 (§2.1).
   *
   * @throws MalformedException on anything else
   */
  public static Element parse(String text) {
    Element element = onCurve(text);
    if (!element.open.isMember()) {
      throw new MalformedException("element outside the group");
    }
    return element;
  }

  /** Reads a point without the order check: for callers that make it with the proofs, at once. */
  static Element onCurve(String text) {
    Element element =
        CurvePoint.read(text)
            .map(Element::new)
            .orElseThrow(() -> new MalformedException("element not in its one spelling"));
    element.text = text;
    return element;
  }

  /** g^s in constant time, for secret s. */
  public static Element base(Scalar s) {
    return new Element(Constants.ED25519_BASEPOINT_TABLE.multiply(curveScalar(s)));
  }

  /** The group operation. */
  public Element plus(Element other) {
    CurvePoint left = open;
    CurvePoint right = other.open;
    return left == null || right == null
        ? new Element(point().add(other.point()))
        : new Element(left.plus(right));
  }

  /** The group operation with the inverse of the other. */
  public Element minus(Element other) {
    CurvePoint left = open;
    CurvePoint right = other.open;
    return left == null || right == null
        ? new Element(point().subtract(other.point()))
        : new Element(left.minus(right));
  }

  /** This public element to a power that is public too. */
  Element power(Exponent exponent) {
    return new Element(new Products().begin().times(new Powers().of(open()), exponent).point());
  }

  /** This element to the power s, in constant time. */
  public Element times(Scalar s) {
    return new Element(point().multiply(curveScalar(s)));
  }

  /** Whether this is the neutral element. */
  public boolean isIdentity() {
    return equals(IDENTITY);
  }

  /** As the library has it, for what is done with secrets. */
  EdwardsPoint point() {
    EdwardsPoint point = guarded;
    if (point == null) {
      point = decompressed(toString());
      guarded = point;
    }
    return point;
  }

  private static EdwardsPoint decompressed(String text) {
    try {
      return new CompressedEdwardsY(reversed(HexFormat.of().parseHex(text))).decompress();
    } catch (InvalidEncodingException e) {
      throw new IllegalStateException("a point that is not on the curve", e);
    }
  }

  /** For the quick arithmetic: of elements that are public, and only of those. */
  CurvePoint open() {
    CurvePoint point = open;
    if (point == null) {
      point = CurvePoint.read(toString()).orElseThrow();
      open = point;
    }
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
      CurvePoint point = open;
      text =
          point == null
              ? HexFormat.of().formatHex(reversed(guarded.compress().toByteArray()))
              : point.text();
    }
    return text;
  }
}
