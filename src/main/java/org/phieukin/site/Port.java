package org.phieukin.site;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;
import java.util.function.Function;
import org.phieukin.site.Obstacle.Met;

/** A port that the server is about to listen on. */
record Port(String setting, String unlessSet) {
  private static final String EVERYWHERE = "0.0.0.0";

  static Port of(String setting, String unlessSet) {
    return new Port(setting, unlessSet);
  }

  /** Tries it. What is no number, or an address that is none of ours, the server itself names. */
  Optional<Met> obstacle(Function<String, Optional<String>> settings) {
    var host = settings.apply("quarkus.http.host").orElse(EVERYWHERE);
    var port = settings.apply(setting).orElse(unlessSet);
    if (!port.matches("[1-9][0-9]{0,4}")) {
      return Optional.empty();
    }
    try (var listening = new ServerSocket()) {
      listening.setReuseAddress(true);
      listening.bind(new InetSocketAddress(host, Integer.parseInt(port)));
      return Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.of(Obstacle.PORT_IN_USE.with(port));
    }
  }
}
