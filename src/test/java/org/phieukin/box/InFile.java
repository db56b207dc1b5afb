package org.phieukin.box;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** A database and box keys in files, as in a real room: H2 whatever the build is for. */
public class InFile implements QuarkusTestProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    var folder = Path.of("target", "in-file-" + UUID.randomUUID()).toAbsolutePath();
    return Map.of(
        "quarkus.datasource.db-kind",
        "h2",
        "phieukin.data",
        folder.toString(),
        "phieukin.witness",
        folder + "-witness",
        "quarkus.datasource.jdbc.url",
        "jdbc:h2:file:" + folder + "/phieukin;WRITE_DELAY=0;LOCK_TIMEOUT=20000");
  }
}
