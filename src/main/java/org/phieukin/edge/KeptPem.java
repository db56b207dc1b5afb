package org.phieukin.edge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads what {@link PemFile} has written for this server, with what every JDK has: the library that
 * knows all other spellings would have to be loaded at every start.
 */
final class KeptPem {
  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN (CERTIFICATE|PRIVATE KEY)-----([^-]+)-----END \\1-----");

  private KeptPem() {}

  /** The key with its chain. @throws IOException also where something is missing or damaged */
  static Identity read(Path file) throws IOException {
    var blocks = BLOCK.matcher(Files.readString(file));
    var chain = new ArrayList<X509Certificate>();
    var keys = new ArrayList<PrivateKey>();
    try {
      while (blocks.find()) {
        byte[] bytes = Base64.getMimeDecoder().decode(blocks.group(2));
        if (blocks.group(1).equals("CERTIFICATE")) {
          chain.add(certificate(bytes));
        } else {
          keys.add(KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(bytes)));
        }
      }
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IOException(e);
    }
    if (chain.isEmpty() || keys.isEmpty()) {
      throw new IOException("no certificate with a key in it");
    }
    return new Identity(List.copyOf(chain), keys.get(0));
  }

  private static X509Certificate certificate(byte[] bytes) throws GeneralSecurityException {
    var factory = CertificateFactory.getInstance("X.509");
    return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(bytes));
  }
}
