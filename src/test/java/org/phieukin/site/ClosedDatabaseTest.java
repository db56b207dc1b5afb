package org.phieukin.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.phieukin.Patience.PATIENCE;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.phieukin.box.InFile;

/** H2 closes itself when it cannot write to its file, under all connections of the pool. */
@QuarkusTest
@TestProfile(InFile.class)
class ClosedDatabaseTest {
  @Inject AgroalDataSource database;
  @Inject Storage storage;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  /** Leaves so many connections in the pool. */
  private void connections(int number) throws SQLException {
    var open = new ArrayList<Connection>();
    for (int n = 0; n < number; n++) {
      open.add(database.getConnection());
    }
    for (var one : open) {
      one.close();
    }
  }

  /** A thread that was interrupted writes: Java closes the file under H2. */
  private void closesItself() {
    try (var other = DriverManager.getConnection(url, "sa", "sa");
        var statement = other.createStatement()) {
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> statement.execute("UPDATE pulse SET beat = 1"))
          .isInstanceOf(SQLException.class);
    } catch (SQLException closingFailsToo) {
      // It is as closed as can be.
    } finally {
      Thread.interrupted();
    }
  }

  @Test
  void it_is_opened_again_by_looking_after_it_however_many_connections_were_there()
      throws Exception {
    connections(5);
    closesItself();
    assertThat(storage.tried()).contains(Trouble.DATABASE_AWAY);
    await().atMost(PATIENCE).until(() -> storage.tried().isEmpty());
    connections(5);
  }
}
