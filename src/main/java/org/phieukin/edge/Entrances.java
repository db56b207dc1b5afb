package org.phieukin.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.phieukin.site.PhieuKinConfig;
import org.phieukin.site.ServerAddress;

/** The addresses under which browsers come in, encrypted and, for a start, plain. */
@ApplicationScoped
public class Entrances {
  @ConfigProperty(name = "quarkus.http.port")
  int plainPort;

  @ConfigProperty(name = "quarkus.http.ssl-port")
  int encryptedPort;

  @Inject PhieuKinConfig config;
  @Inject OwnNames names;

  /** Whether browsers are led to HTTPS. */
  public boolean encrypted() {
    return config.https().served();
  }

  /** Where browsers find this server by one of its hosts. */
  public ServerAddress by(String host) {
    return encrypted()
        ? new ServerAddress("https", host, encryptedPort)
        : new ServerAddress("http", host, plainPort);
  }

  /** What an address is meant to begin with where that was not typed. */
  public String scheme() {
    return encrypted() ? "https" : "http";
  }

  /** The address that somebody means who typed the port of plain HTTP, which only leads on. */
  public ServerAddress meant(ServerAddress typed) {
    boolean closed = encrypted() && !config.https().plainHttp();
    return closed && typed.port() == plainPort && names.machines().contains(typed.host())
        ? by(typed.host())
        : typed;
  }

  /** The address that tablets use, as far as it is known. */
  ServerAddress first() {
    return names.room().filter(this::encrypted).orElseGet(() -> by(names.first()));
  }

  /** The page that every tablet can open before it trusts anything. */
  String trustPage() {
    return trustPage(names.first());
  }

  String trustPage(String host) {
    return new ServerAddress("http", host, plainPort).link("/trust");
  }

  /**
   * Where a plain request belongs. The host that was asked for is believed only where it is one of
   * this server's own.
   */
  ServerAddress instead(String asked) {
    if (names.room().filter(this::encrypted).filter(it -> it.host().equals(asked)).isPresent()) {
      return first();
    }
    return names.all().contains(asked) ? by(asked) : first();
  }

  private boolean encrypted(ServerAddress address) {
    return address.scheme().equals("https");
  }
}
