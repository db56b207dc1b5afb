package org.phieukin;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.phieukin.postgres.Shared;

/** Several servers' settings on a PostgreSQL of the test's own, which syncs as a real one does. */
public class OnPostgres implements QuarkusTestProfile {
  /** Where its files lie, for those who search them. */
  public static final Path FOLDER = Shared.folder();

  @Override
  public Map<String, String> getConfigOverrides() {
    // Its database is a new one each time, and so is what witnesses it.
    var witness = Path.of("target", "postgres-witness-" + UUID.randomUUID()).toString();
    return Map.of("quarkus.datasource.db-kind", "postgresql", "phieukin.witness", witness);
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(Server.class));
  }

  /** Its address, for the application. */
  public static class Server implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
      return Shared.settings();
    }

    @Override
    public void stop() {
      // It stays for the run.
    }
  }
}
