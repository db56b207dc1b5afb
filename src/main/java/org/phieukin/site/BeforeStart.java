package org.phieukin.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Looks for what would keep a server with these settings from starting. */
final class BeforeStart {
  private final Function<String, Optional<String>> settings;

  BeforeStart(Function<String, Optional<String>> settings) {
    this.settings = settings;
  }

  /**
   * What keeps this server from starting. From here on the data folder is this process's own, until
   * it ends. A demonstration keeps nothing there.
   */
  Optional<Obstacle.Met> obstacle() {
    boolean demo = flag("phieukin.demo", false);
    boolean encrypted = flag("phieukin.https", !demo);
    var ports =
        encrypted
            ? List.of(
                Port.of("quarkus.http.port", "8080"), Port.of("quarkus.http.ssl-port", "8443"))
            : List.of(Port.of("quarkus.http.port", "8080"));
    return data(demo)
        .flatMap(OwnData::take)
        .or(() -> ports.stream().flatMap(port -> port.obstacle(settings).stream()).findFirst());
  }

  private Optional<Path> data(boolean demo) {
    var folder = Path.of(settings.apply("phieukin.data").orElse("data"));
    return demo ? Optional.empty() : Optional.of(folder.toAbsolutePath().normalize());
  }

  private boolean flag(String name, boolean unlessSet) {
    return settings.apply(name).map(Boolean::parseBoolean).orElse(unlessSet);
  }
}
