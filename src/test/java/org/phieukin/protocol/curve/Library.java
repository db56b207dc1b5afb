package org.phieukin.protocol.curve;

import cafe.cryptography.curve25519.CompressedEdwardsY;
import cafe.cryptography.curve25519.Constants;
import cafe.cryptography.curve25519.EdwardsPoint;
import cafe.cryptography.curve25519.InvalidEncodingException;
import cafe.cryptography.curve25519.Scalar;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;

/** The curve library, which the quick arithmetic is held against. */
final class Library {
  static final BigInteger Q =
      BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));

  /** All eight points whose order divides 8. */
  static final EdwardsPoint[] SMALL = small();

  private Library() {}

  private static EdwardsPoint[] small() {
    EdwardsPoint ofOrderEight =
        read("7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7").orElseThrow();
    EdwardsPoint[] points = new EdwardsPoint[8];
    points[0] = EdwardsPoint.IDENTITY;
    for (int i = 1; i < points.length; i++) {
      points[i] = points[i - 1].add(ofOrderEight);
    }
    return points;
  }

  static String text(EdwardsPoint point) {
    return HexFormat.of().formatHex(reversed(point.compress().toByteArray()));
  }

  static CurvePoint quick(EdwardsPoint point) {
    return CurvePoint.read(text(point)).orElseThrow();
  }

  /** What the library takes for a point, also in a second spelling. */
  static Optional<EdwardsPoint> read(String text) {
    try {
      return Optional.of(
          new CompressedEdwardsY(reversed(HexFormat.of().parseHex(text))).decompress());
    } catch (InvalidEncodingException e) {
      return Optional.empty();
    }
  }

  static byte[] reversed(byte[] bytes) {
    byte[] result = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      result[i] = bytes[bytes.length - 1 - i];
    }
    return result;
  }

  static Scalar scalar(BigInteger number) {
    byte[] bytes = new byte[32];
    byte[] bigEndian = number.toByteArray();
    for (int i = 0; i < Math.min(32, bigEndian.length); i++) {
      bytes[i] = bigEndian[bigEndian.length - 1 - i];
    }
    return Scalar.fromCanonicalBytes(bytes);
  }

  static BigInteger number(Random random) {
    return new BigInteger(260, random).mod(Q);
  }

  /** A member, with any point of small order added. */
  static EdwardsPoint any(Random random) {
    return member(random).add(SMALL[random.nextInt(8)]);
  }

  static EdwardsPoint member(Random random) {
    return Constants.ED25519_BASEPOINT_TABLE.multiply(scalar(number(random)));
  }
}
