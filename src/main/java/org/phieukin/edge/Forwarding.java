package org.phieukin.edge;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.phieukin.site.PhieuKinConfig;

/**
 * Whose word is taken on where a request came from: that of {@code phieukin.proxies} ({@link
 * BelievedProxies}). What others say is ignored, and that is said once.
 */
@ApplicationScoped
class Forwarding {
  private static final String FOR = "X-Forwarded-For";
  private static final List<String> WORDS = List.of(FOR, "X-Forwarded-Proto");

  @Inject PhieuKinConfig config;

  private final AtomicBoolean said = new AtomicBoolean();

  void begin(@Observes StartupEvent start) {
    config
        .https()
        .proxies()
        .ifPresent(proxies -> Log.infof("Forwarded requests are believed from %s.", proxies));
  }

  /**
   * Whether it is one word that was forwarded. In a list the first was sent by whoever asked; a
   * proxy that appends to it would lend a stranger its word.
   */
  static boolean clear(MultiMap headers) {
    return WORDS.stream()
        .map(headers::getAll)
        .allMatch(said -> said.size() <= 1 && said.stream().noneMatch(one -> one.contains(",")));
  }

  /** Says once that forwarded requests come from somewhere that is not believed. */
  void look(HttpServerRequest request) {
    boolean ignored = request.headers().contains(FOR) && !forwarded(request);
    if (ignored && said.compareAndSet(false, true)) {
      Log.warn(
          "Forwarded headers are ignored: they came from an address that phieukin.proxies"
              + " (PHIEUKIN_PROXIES) does not name.");
    }
  }

  /** Whether a proxy that is believed said where this request came from. */
  static boolean forwarded(HttpServerRequest request) {
    var peer = request.connection().remoteAddress().hostAddress();
    return !peer.equals(request.remoteAddress().hostAddress());
  }
}
