package org.phieukin.postgres;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.phieukin.Built;

/**
 * The PostgreSQL of a run of tests, kept as long as the run: by the build for PostgreSQL all tests
 * are on it that ask for nothing else, by the other one those that ask for it.
 */
public class Shared implements QuarkusTestResourceLifecycleManager {
  private static Optional<Node> node = Optional.empty();

  /** It, started where it was not yet. */
  public static synchronized Node node() {
    if (node.isEmpty()) {
      try {
        var fresh = Node.fresh("tests", folder());
        // What the platform ran is counted by the database (Statements).
        node = Optional.of(fresh.with("shared_preload_libraries=pg_stat_statements").start());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return node.get();
  }

  /** Where its files lie, for those who search them. */
  public static Path folder() {
    return Path.of("target", "postgres-" + System.getProperty("test.part", "all")).toAbsolutePath();
  }

  /** What an application is told that uses it. */
  public static Map<String, String> settings() {
    return Map.of(
        "phieukin.servers", "2",
        "quarkus.datasource.jdbc.url", node().url("postgres"),
        "quarkus.datasource.username", "postgres",
        "quarkus.datasource.password", "postgres");
  }

  @Override
  public Map<String, String> start() {
    return Built.forPostgres() ? settings() : Map.of();
  }

  @Override
  public void stop() {
    // The next application of this run goes on with it.
  }
}
