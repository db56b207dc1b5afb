package org.phieukin.witness;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The PostgreSQL that a server is told to use, as commands reach it without that server. */
public final class SharedDatabase {
  private static final String KIND = "jdbc:postgresql:";
  private static final String ASIDE = "before_";
  private static final int LOOKS = 20;
  private static final String OTHERS =
      "SELECT pid FROM pg_stat_activity WHERE datname = current_database()"
          + " AND usename = current_user AND pid <> pg_backend_pid()";

  private final String url;
  private final String user;
  private final String password;

  private SharedDatabase(String url, String user, String password) {
    this.url = url;
    this.user = user;
    this.password = password;
  }

  /** The one that is set; none where the database is a file in the data folder. */
  public static Optional<SharedDatabase> of(Map<String, String> environment) {
    var url = environment.getOrDefault("PHIEUKIN_DATABASE", "");
    var user = environment.getOrDefault("PHIEUKIN_DATABASE_USER", "sa");
    var password = environment.getOrDefault("PHIEUKIN_DATABASE_PASSWORD", "sa");
    return url.startsWith(KIND)
        ? Optional.of(new SharedDatabase(url, user, password))
        : Optional.empty();
  }

  /** A connection that sees the tables where the server keeps them. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  /** A connection that sees those of one schema alone. */
  public Connection connect(String schema) throws SQLException {
    var how = new Properties();
    how.setProperty("user", user);
    how.setProperty("password", password);
    how.setProperty("currentSchema", schema);
    return DriverManager.getConnection(url, how);
  }

  /** For the scripts of a schema of it. */
  public FluentConfiguration scripts() {
    return Flyway.configure().dataSource(url, user, password);
  }

  /**
   * Whether a server, or anybody else of its account, is connected; one that has just ended is
   * there for a moment longer.
   */
  public boolean inUse() throws SQLException {
    try (var database = connect();
        var statement = database.createStatement()) {
      for (int look = 0; look < LOOKS && !list(statement, OTHERS).isEmpty(); look++) {
        statement.execute("SELECT pg_sleep(0.1)");
      }
      return !list(statement, OTHERS).isEmpty();
    }
  }

  /** Makes an empty schema for a database that is to be. */
  public void make(String schema) throws SQLException {
    drop(schema);
    run("CREATE SCHEMA " + schema);
  }

  /** Takes away a schema that was to be a database, where there is one. */
  public void drop(String schema) throws SQLException {
    run("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
  }

  private void run(String sql) throws SQLException {
    try (var database = connect();
        var statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Moves the tables into a schema of the next free number. @return what went where */
  public List<String> aside() throws SQLException {
    return change(SharedDatabase::aside);
  }

  /** The same, and puts the tables of this schema in their place, both or nothing. */
  public List<String> aside(String forThoseOf) throws SQLException {
    return change(
        statement -> {
          var moved = aside(statement);
          move(statement, "'" + forThoseOf + "'", "current_schema()");
          statement.execute("DROP SCHEMA " + forThoseOf);
          return moved;
        });
  }

  private static List<String> aside(Statement statement) throws SQLException {
    var there =
        list(statement, "SELECT tablename FROM pg_tables WHERE " + ours("current_schema()"));
    if (there.isEmpty()) {
      return List.of();
    }
    var aside = free(statement);
    statement.execute("CREATE SCHEMA " + aside);
    move(statement, "current_schema()", "'" + aside + "'");
    return List.of(there.size() + " tables -> schema " + aside);
  }

  /** Extensions keep theirs there, too. */
  private static String ours(String schema) {
    return "schemaname = " + schema + " AND tableowner = current_user";
  }

  private static void move(Statement statement, String from, String to) throws SQLException {
    var all =
        "SELECT format('ALTER TABLE %I.%I SET SCHEMA %I', schemaname, tablename, "
            + to
            + ") FROM pg_tables WHERE "
            + ours(from);
    for (var one : list(statement, all)) {
      statement.execute(one);
    }
  }

  private static String free(Statement statement) throws SQLException {
    var taken = list(statement, "SELECT nspname FROM pg_namespace");
    int number = 1;
    while (taken.contains(ASIDE + number)) {
      number++;
    }
    return ASIDE + number;
  }

  private static List<String> list(Statement statement, String sql) throws SQLException {
    var found = new ArrayList<String>();
    try (var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  private interface Change {
    List<String> in(Statement statement) throws SQLException;
  }

  private List<String> change(Change change) throws SQLException {
    try (var database = connect();
        var statement = database.createStatement()) {
      database.setAutoCommit(false);
      var moved = change.in(statement);
      database.commit();
      return moved;
    }
  }
}
