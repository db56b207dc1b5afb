package org.phieukin;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Several servers' settings on a PostgreSQL of the test's own, which syncs as a real one does. */
public class OnPostgres implements QuarkusTestProfile {
  /** Where its files lie, for those who search them. */
  public static final Path FOLDER = Path.of("target", "postgres").toAbsolutePath();

  @Override
  public Map<String, String> getConfigOverrides() {
    // Its database is a new one each time, and so is what witnesses it.
    var witness = Path.of("target", "postgres-witness-" + UUID.randomUUID()).toString();
    return Map.of(
        "quarkus.datasource.db-kind",
        "postgresql",
        "phieukin.servers",
        "2",
        "phieukin.witness",
        witness);
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(Server.class));
  }

  /** The database server, as long as the application runs. */
  public static class Server implements QuarkusTestResourceLifecycleManager {
    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
      try {
        postgres =
            EmbeddedPostgres.builder()
                .setDataDirectory(FOLDER)
                .setCleanDataDirectory(true)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setPGStartupWait(Duration.ofMinutes(2))
                .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return Map.of(
          "quarkus.datasource.jdbc.url",
          "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
          "quarkus.datasource.username",
          "postgres",
          "quarkus.datasource.password",
          "postgres");
    }

    @Override
    public void stop() {
      try {
        postgres.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
