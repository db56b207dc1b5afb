package org.phieukin.edge;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;

/**
 * The authority of one machine: tablets that trust its certificate trust this server under whatever
 * address it has, and nothing else by it.
 */
record Authority(X509Certificate certificate, PrivateKey key) {
  private static final Duration LASTS = Duration.ofDays(3650);

  /** With the month before it: well below the 825 days and the 398 that browsers take. */
  private static final Duration SERVER_LASTS = Duration.ofDays(360);

  private static final ExtendedKeyUsage SERVERS_ALONE =
      new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth);

  /** A new one. @param machine what it is called in the settings of a tablet */
  static Authority make(String machine, Set<String> hosts, Instant now) {
    var name = new X500Principal("CN=Phieu Kin " + machine + ",O=Phieu Kin");
    var draft = new Draft(name, name, now, LASTS);
    draft
        .must(Extension.basicConstraints, new BasicConstraints(0))
        .must(Extension.keyUsage, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign))
        .must(Extension.nameConstraints, Reach.of(hosts))
        .says(Extension.extendedKeyUsage, SERVERS_ALONE);
    return new Authority(draft.signedByItself(), draft.key());
  }

  /** What a tablet calls it in its settings. */
  String name() {
    var subject = certificate.getSubjectX500Principal().getName();
    return subject.replaceFirst("^CN=", "").replaceFirst(",.*", "");
  }

  /** Whether it may be used at this moment. */
  boolean lives(Instant now) {
    return !now.isBefore(certificate.getNotBefore().toInstant())
        && now.isBefore(certificate.getNotAfter().toInstant());
  }

  /** Whether it may vouch for this host. */
  boolean permits(String host) {
    return Reach.permits(certificate, host);
  }

  /** A certificate for a server that is reached by these hosts; the others are left out. */
  Identity issue(Set<String> hosts, Instant now) {
    var subject = new X500Principal("CN=Phieu Kin server,O=Phieu Kin");
    var draft = new Draft(certificate.getSubjectX500Principal(), subject, now, SERVER_LASTS);
    var names =
        hosts.stream().filter(this::permits).map(Reach::alternative).toArray(GeneralName[]::new);
    draft
        .must(Extension.basicConstraints, new BasicConstraints(false))
        .must(Extension.keyUsage, new KeyUsage(KeyUsage.digitalSignature))
        .says(Extension.extendedKeyUsage, SERVERS_ALONE)
        .says(Extension.subjectAlternativeName, new GeneralNames(names));
    var server = draft.signed(certificate.getPublicKey(), key);
    return new Identity(List.of(server, certificate), draft.key());
  }
}
