package org.phieukin.edge;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.util.io.pem.PemObject;
import org.phieukin.site.OwnerOnly;

/** Certificates and a key as text (PEM), in any order and in any of the usual spellings. */
record PemFile(List<X509Certificate> certificates, Optional<PrivateKey> key) {
  /** Reads all that is in a file. */
  static PemFile read(Path file) throws IOException {
    var certificates = new ArrayList<X509Certificate>();
    Optional<PrivateKey> key = Optional.empty();
    var keys = new JcaPEMKeyConverter();
    try (var parser = new PEMParser(Files.newBufferedReader(file))) {
      for (var one = parser.readObject(); one != null; one = parser.readObject()) {
        if (one instanceof X509CertificateHolder certificate) {
          certificates.add(new JcaX509CertificateConverter().getCertificate(certificate));
        } else if (one instanceof PrivateKeyInfo info) {
          key = Optional.of(keys.getPrivateKey(info));
        } else if (one instanceof PEMKeyPair pair) {
          key = Optional.of(keys.getPrivateKey(pair.getPrivateKeyInfo()));
        }
      }
      return new PemFile(List.copyOf(certificates), key);
    } catch (CertificateException e) {
      throw new IOException(e);
    }
  }

  /** One certificate as text, as other programs take it. */
  static String text(X509Certificate certificate) {
    var text = new StringWriter();
    try (var writer = new JcaPEMWriter(text)) {
      writer.writeObject(certificate);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Writes a key with its certificates, whole or not at all, for nobody else to read. */
  static void write(Path file, PrivateKey key, List<X509Certificate> certificates)
      throws IOException {
    var text = new StringWriter();
    try (var writer = new JcaPEMWriter(text)) {
      writer.writeObject(new PemObject("PRIVATE KEY", key.getEncoded()));
      for (var certificate : certificates) {
        writer.writeObject(certificate);
      }
    }
    // Lost after a power cut, tablets would meet another authority.
    OwnerOnly.write(file, text.toString());
  }
}
