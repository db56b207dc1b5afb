package org.phieukin.edge;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import org.phieukin.site.Https;

/** The certificate that an operator has given: two files, read again when they are renewed. */
record GivenCertificate(Path certificate, Path key) {
  /**
   * The two settings together.
   *
   * @throws IllegalStateException where one is missing
   */
  static GivenCertificate of(Https settings) {
    return new GivenCertificate(
        settings.certificate().orElseThrow(),
        settings
            .certificateKey()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "phieukin.certificate-key (PHIEUKIN_CERTIFICATE_KEY) is missing: it names the"
                            + " private key of phieukin.certificate")));
  }

  /**
   * What is in the files now.
   *
   * @throws IllegalStateException where it is no certificate with its key
   */
  Identity read() {
    try {
      var chain = PemFile.read(certificate).certificates();
      if (chain.isEmpty()) {
        throw new IllegalStateException("phieukin.certificate holds no certificate");
      }
      var secret = PemFile.read(key).key();
      if (secret.filter(own -> belong(chain.get(0), own)).isEmpty()) {
        throw new IllegalStateException(
            "phieukin.certificate-key does not hold the private key of phieukin.certificate");
      }
      return new Identity(chain, secret.get());
    } catch (IOException e) {
      throw new IllegalStateException(
          "phieukin.certificate or phieukin.certificate-key cannot be read", e);
    }
  }

  /** Signs with the one and checks with the other. */
  private static boolean belong(X509Certificate certificate, PrivateKey key) {
    try {
      var algorithm =
          switch (key.getAlgorithm()) {
            case "EC" -> "SHA256withECDSA";
            case "RSA" -> "SHA256withRSA";
            default -> key.getAlgorithm();
          };
      var signature = Signature.getInstance(algorithm);
      signature.initSign(key);
      byte[] signed = signature.sign();
      signature.initVerify(certificate.getPublicKey());
      return signature.verify(signed);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
