package org.phieukin.site;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What only an embedded database in a file needs; with any other, nothing happens here. */
@ApplicationScoped
public class OnDisk {
  private static final String FILE = "jdbc:h2:file:";

  @Inject AgroalDataSource database;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  /** Asks the disk to keep what has been committed: H2 alone does not. */
  public void sync() throws SQLException {
    if (!inFile()) {
      return;
    }
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("CHECKPOINT SYNC");
    }
  }

  /** A file beside that of the database, with this ending; none where the database has no file. */
  public Optional<Path> beside(String ending) {
    return inFile()
        ? Optional.of(Path.of(url.substring(FILE.length()).replaceFirst(";.*", "") + "." + ending))
        : Optional.empty();
  }

  /** Whether the database is one that serves this server alone. */
  public boolean embedded() {
    return url.startsWith("jdbc:h2:");
  }

  /** Whether the database forgets everything when the server stops. */
  public boolean inMemory() {
    return url.startsWith("jdbc:h2:mem:");
  }

  private boolean inFile() {
    return url.startsWith(FILE);
  }
}
