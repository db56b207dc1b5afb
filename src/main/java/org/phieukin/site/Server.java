package org.phieukin.site;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where the process begins. What would keep the server from starting is looked for first, and said
 * in one sentence with an exit code of its own ({@link Obstacle}); only then anything is loaded.
 */
@QuarkusMain
public final class Server {
  /** Starts the server, or says why it cannot. */
  public static void main(String... arguments) {
    new BeforeStart(Server::set).obstacle().ifPresent(Server::end);
    Quarkus.run(arguments);
  }

  private static void end(Obstacle.Met met) {
    new PrintStream(System.err, true, StandardCharsets.UTF_8).println(met.sentence());
    System.exit(met.obstacle().exitCode());
  }

  /** Only what launchers, containers and units set: reading all sources would take a while. */
  private static Optional<String> set(String name) {
    var variable = name.replaceAll("[.-]", "_").toUpperCase();
    return Optional.ofNullable(System.getProperty(name))
        .or(() -> Optional.ofNullable(System.getenv(variable)))
        .filter(value -> !value.isBlank());
  }
}
