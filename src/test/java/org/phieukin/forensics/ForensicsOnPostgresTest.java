package org.phieukin.forensics;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.file.Path;
import java.util.List;
import org.phieukin.OnPostgres;

/** The same where several servers share a PostgreSQL: its heap, its log, its hidden columns. */
@QuarkusTest
@TestProfile(OnPostgres.class)
class ForensicsOnPostgresTest extends ForensicsTest {
  @Override
  List<Path> folders() {
    return List.of(OnPostgres.FOLDER, config.witness().orElseThrow());
  }
}
