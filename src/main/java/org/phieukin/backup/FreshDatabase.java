package org.phieukin.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.phieukin.witness.SharedDatabase;

/** Where the rows of a backup go until they are whole, beside the database that is there. */
sealed interface FreshDatabase {
  /** The configuration of its scripts. */
  FluentConfiguration scripts() throws SQLException;

  /** A connection to it. */
  Connection connect() throws SQLException;

  /** Once all rows are in it: the disk has them. */
  void kept(Connection database) throws SQLException;

  /** Puts it in the place of the one that is there. @return what went where */
  List<String> place() throws SQLException;

  /** Leaves nothing of it that is not in its place. */
  void clear() throws SQLException;

  /** One of the kind that is set. @param folder where a file goes */
  static FreshDatabase of(Optional<SharedDatabase> shared, Path folder) {
    return shared.isPresent() ? new InSchema(shared.get()) : new InFile(folder);
  }

  /** A file among the other files of the backup, and moved with them. */
  record InFile(Path folder) implements FreshDatabase {
    private String url() {
      return "jdbc:h2:file:" + folder.resolve("phieukin") + ";WRITE_DELAY=0";
    }

    @Override
    public FluentConfiguration scripts() {
      return Flyway.configure().dataSource(url(), "sa", "sa");
    }

    @Override
    public Connection connect() throws SQLException {
      return DriverManager.getConnection(url(), "sa", "sa");
    }

    @Override
    public void kept(Connection database) throws SQLException {
      try (var statement = database.createStatement()) {
        statement.execute("CHECKPOINT SYNC");
      }
    }

    @Override
    public List<String> place() {
      return List.of();
    }

    @Override
    public void clear() {
      // Its folder goes as a whole.
    }
  }

  /** A schema of its own in the PostgreSQL of the server. */
  record InSchema(SharedDatabase shared) implements FreshDatabase {
    private static final String NAME = "restored";

    @Override
    public FluentConfiguration scripts() throws SQLException {
      shared.make(NAME);
      return shared.scripts().schemas(NAME);
    }

    @Override
    public Connection connect() throws SQLException {
      return shared.connect(NAME);
    }

    @Override
    public void kept(Connection database) {
      // What PostgreSQL has committed is on its disk.
    }

    @Override
    public List<String> place() throws SQLException {
      return shared.aside(NAME);
    }

    @Override
    public void clear() throws SQLException {
      shared.drop(NAME);
    }
  }
}
