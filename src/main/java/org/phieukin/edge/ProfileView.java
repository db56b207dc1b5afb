package org.phieukin.edge;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.UUID;

/**
 * What a profile for an iPad holds. Its identifiers follow from the certificate: installed once
 * more it replaces itself.
 */
public record ProfileView(String content, String profile, String payload) {
  static ProfileView of(X509Certificate certificate) {
    try {
      byte[] bytes = certificate.getEncoded();
      byte[] other = bytes.clone();
      other[0] ^= 1;
      return new ProfileView(
          Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes),
          UUID.nameUUIDFromBytes(other).toString(),
          UUID.nameUUIDFromBytes(bytes).toString());
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
