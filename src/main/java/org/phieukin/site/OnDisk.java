package org.phieukin.site;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What only an embedded database in a file needs; with any other, nothing happens here. */
@ApplicationScoped
public class OnDisk {
  @Inject AgroalDataSource database;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  /** Asks the disk to keep what has been committed: H2 alone does not. */
  public void sync() throws SQLException {
    execute("CHECKPOINT SYNC");
  }

  /**
   * Writes the file anew without what was deleted or moved. It ends every connection; the pool
   * makes new ones.
   */
  public void sweep() throws SQLException {
    execute("SHUTDOWN COMPACT");
  }

  private void execute(String command) throws SQLException {
    if (!url.startsWith("jdbc:h2:file:")) {
      return;
    }
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(command);
    }
  }
}
