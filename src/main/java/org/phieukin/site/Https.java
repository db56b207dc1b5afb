package org.phieukin.site;

import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What an operator may set about the way between browsers and this server. */
public interface Https {
  /** Whether it serves HTTPS; the demonstration does not, it stays on its own machine. */
  @WithName("https")
  @WithDefault("true")
  boolean served();

  /** A certificate with its chain, in PEM; without one the server makes its own. */
  Optional<Path> certificate();

  /** The private key of the certificate that was given, in PEM. */
  Optional<Path> certificateKey();

  /** Whether everything is there over plain HTTP too, for rooms where no certificate is trusted. */
  @WithDefault("false")
  boolean plainHttp();

  /** The proxies in front, addresses or networks, whose word on forwarded requests is taken. */
  Optional<List<String>> proxies();

  /** Whether tablets must be told to trust the certificate: it is from this server's authority. */
  default boolean ownAuthority() {
    return served() && certificate().isEmpty();
  }
}
