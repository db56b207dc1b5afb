package org.phieukin.edge;

import io.quarkus.tls.runtime.KeyStoreAndKeyCertOptions;
import io.quarkus.tls.runtime.KeyStoreProvider;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.PfxOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Optional;
import org.phieukin.site.PhieuKinConfig;

/**
 * The certificate that browsers meet: the given one, else one of this server's own authority. The
 * platform's registry asks for it at the start and whenever {@link CertificateWatch} has it reload.
 */
@ApplicationScoped
public class ServedCertificate implements KeyStoreProvider {
  /** The store is handed on in memory alone; the platform wants a word for it. */
  private static final String PASSWORD = "in-memory";

  @Inject PhieuKinConfig config;
  @Inject OwnNames names;
  @Inject Clock clock;

  private volatile Optional<Identity> shown = Optional.empty();

  /**
   * Where HTTPS is not served the platform takes nothing, as its contract has it, for an answer.
   */
  @Override
  public KeyStoreAndKeyCertOptions getKeyStore(Vertx vertx) {
    if (!config.https().served()) {
      return null;
    }
    var identity = current();
    shown = Optional.of(identity);
    var store = identity.store(PASSWORD.toCharArray());
    var bytes = new ByteArrayOutputStream();
    try {
      store.store(bytes, PASSWORD.toCharArray());
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
    var options =
        new PfxOptions().setPassword(PASSWORD).setValue(Buffer.buffer(bytes.toByteArray()));
    return new KeyStoreAndKeyCertOptions(store, options);
  }

  /** Whether another one than the one shown is due: renewed by the operator, or made anew. */
  boolean stale() {
    return !Optional.of(current()).equals(shown);
  }

  /** The authority that tablets must be told to trust; none where a certificate was given. */
  synchronized Optional<Authority> authority() {
    return Optional.of(own())
        .filter(own -> config.https().ownAuthority())
        .map(own -> own.authority(machine(), names.all(), clock.instant()));
  }

  private synchronized Identity current() {
    return authority()
        .map(authority -> own().server(authority, names.all(), clock.instant()))
        .orElseGet(() -> GivenCertificate.of(config.https()).read());
  }

  private OwnCertificates own() {
    return new OwnCertificates(config.data());
  }

  private String machine() {
    return names.name().orElse("server");
  }
}
