package org.phieukin.edge;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;

/** The SHA-256 of a certificate, as tablets show it. */
record Fingerprint(String text) {
  private static final int LINES = 4;

  static Fingerprint of(X509Certificate certificate) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
      return new Fingerprint(HexFormat.ofDelimiter(" ").withUpperCase().formatHex(hash));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Cut into lines that are compared one by one. */
  List<String> lines() {
    int length = (text.length() + 1) / LINES;
    return java.util.stream.IntStream.range(0, LINES)
        .mapToObj(line -> text.substring(line * length, (line + 1) * length - 1))
        .toList();
  }
}
