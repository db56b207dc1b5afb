package org.phieukin.edge;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.phieukin.site.ServerAddress;

/** What a server shows to browsers: its certificate, the chain behind it, and the key. */
record Identity(List<X509Certificate> chain, PrivateKey key) {
  /** Made anew this long before its end, for a server that nobody looks after. */
  private static final Duration IN_TIME = Duration.ofDays(30);

  X509Certificate certificate() {
    return chain.get(0);
  }

  /** The hosts that it names. */
  Set<String> hosts() {
    try {
      return Optional.ofNullable(certificate().getSubjectAlternativeNames()).stream()
          .flatMap(Collection::stream)
          .map(name -> name.get(1))
          .filter(String.class::isInstance)
          .flatMap(name -> ServerAddress.read(literal((String) name), "https").stream())
          .map(ServerAddress::host)
          .collect(Collectors.toSet());
    } catch (CertificateParsingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String literal(String host) {
    return host.contains(":") ? "[" + host + "]" : host;
  }

  /** Whether it was issued by this authority, names all these hosts, and does not end soon. */
  boolean suits(Authority authority, Set<String> hosts, Instant now) {
    var issuer = chain.get(chain.size() - 1);
    boolean inTime = now.plus(IN_TIME).isBefore(certificate().getNotAfter().toInstant());
    boolean begun = !now.isBefore(certificate().getNotBefore().toInstant());
    var named = hosts();
    // What it names was permitted when it was issued; to ask loads much for every start.
    var others = hosts.stream().filter(host -> !named.contains(host));
    return begun
        && inTime
        && issuer.equals(authority.certificate())
        && others.noneMatch(authority::permits);
  }

  /** The same in the form that the platform takes. */
  KeyStore store(char[] password) {
    try {
      var store = KeyStore.getInstance("PKCS12");
      store.load(null, password);
      store.setKeyEntry("server", key, password, chain.toArray(X509Certificate[]::new));
      return store;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("the key does not belong to the certificate", e);
    }
  }
}
