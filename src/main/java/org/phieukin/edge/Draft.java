package org.phieukin.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate in the making, with a fresh key: what authority and server have in common. */
final class Draft {
  /** Tablets that lay in a cupboard are late; none is a month late and still charged. */
  private static final Duration EARLIER = Duration.ofDays(30);

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SERIAL_BITS = 127;
  private static final boolean CRITICAL = true;

  private final KeyPair keys = keys();
  private final JcaX509v3CertificateBuilder builder;

  Draft(X500Principal issuer, X500Principal subject, Instant now, Duration lasts) {
    builder =
        new JcaX509v3CertificateBuilder(
            issuer,
            new BigInteger(SERIAL_BITS, RANDOM).setBit(SERIAL_BITS - 1),
            Date.from(now.minus(EARLIER)),
            Date.from(now.plus(lasts)),
            subject,
            keys.getPublic());
  }

  private static KeyPair keys() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"), RANDOM);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  PrivateKey key() {
    return keys.getPrivate();
  }

  Draft must(ASN1ObjectIdentifier extension, ASN1Encodable value) {
    return with(extension, CRITICAL, value);
  }

  Draft says(ASN1ObjectIdentifier extension, ASN1Encodable value) {
    return with(extension, !CRITICAL, value);
  }

  private Draft with(ASN1ObjectIdentifier extension, boolean critical, ASN1Encodable value) {
    try {
      builder.addExtension(extension, critical, value);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names whose key signs it, and signs it. */
  X509Certificate signed(java.security.PublicKey authority, PrivateKey by) {
    try {
      var identifiers = new JcaX509ExtensionUtils();
      says(
          Extension.subjectKeyIdentifier, identifiers.createSubjectKeyIdentifier(keys.getPublic()));
      says(Extension.authorityKeyIdentifier, identifiers.createAuthorityKeyIdentifier(authority));
      var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(by);
      return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  X509Certificate signedByItself() {
    return signed(keys.getPublic(), keys.getPrivate());
  }
}
