package org.phieukin.site;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * A PostgreSQL that answers before its disk has a commit would lose ballots that were acknowledged:
 * the application does not start on it, and names the setting.
 */
@ApplicationScoped
class DatabaseKeeps {
  private static final int EARLY = 2;

  /** Settings of the server, and the values with which power cuts lose commits. */
  private static final Map<String, List<String>> LOSING =
      Map.of(
          "fsync", List.of("off"),
          "synchronous_commit", List.of("off"),
          "full_page_writes", List.of("off"));

  @Inject AgroalDataSource database;
  @Inject OnDisk disk;

  void check(@Observes @Priority(EARLY) StartupEvent start) throws SQLException {
    if (disk.embedded()) {
      return;
    }
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      for (var setting : LOSING.keySet()) {
        try (var rows = statement.executeQuery("SELECT current_setting('" + setting + "')")) {
          rows.next();
          require(setting, rows.getString(1));
        }
      }
    }
  }

  /** Refuses a value that loses commits. @throws IllegalStateException and names it */
  static void require(String setting, String value) {
    if (LOSING.get(setting).contains(value)) {
      throw new IllegalStateException(
          "The PostgreSQL of PHIEUKIN_DATABASE has "
              + setting
              + " = "
              + value
              + ": a power cut would lose ballots that were acknowledged. Switch it on.");
    }
  }
}
