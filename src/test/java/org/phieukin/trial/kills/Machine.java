package org.phieukin.trial.kills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.phieukin.Built;
import org.phieukin.packaged.Packaged;
import org.phieukin.postgres.Node;

/** One machine: the packaged application, and its PostgreSQL where the build is for one. */
final class Machine implements AutoCloseable {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path folder;
  private final Optional<Node> database;
  private final Packaged server;
  private int kills;

  /** In an emptied folder of its own; the server is told these settings. */
  Machine(String name, Map<String, String> settings) throws IOException, InterruptedException {
    folder = Path.of("target", "trials", name).toAbsolutePath();
    empty(folder);
    var data = Files.createDirectories(folder.resolve("data"));
    database =
        Built.forPostgres()
            ? Optional.of(Node.fresh("trial", folder.resolve("postgres")).start())
            : Optional.empty();
    var all = new HashMap<>(settings);
    database.ifPresent(
        node -> {
          all.put("PHIEUKIN_DATABASE", node.url("postgres"));
          all.put("PHIEUKIN_DATABASE_USER", "postgres");
          all.put("PHIEUKIN_DATABASE_PASSWORD", "postgres");
        });
    server = new Packaged(data, all).start();
  }

  /** The folder itself may be where a disk is mounted. */
  private static void empty(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (var old = Files.walk(folder)) {
      for (var file : old.sorted(Comparator.reverseOrder()).toList()) {
        if (!file.equals(folder)) {
          Files.delete(file);
        }
      }
    }
  }

  /** Its database, once the server is dead. */
  Connection database() throws SQLException {
    return database.isPresent()
        ? database.get().connection("postgres")
        : DriverManager.getConnection("jdbc:h2:file:" + data().resolve("phieukin"), "sa", "sa");
  }

  /** Ends the database too. */
  void killDatabase() throws InterruptedException {
    if (database.isPresent()) {
      database.get().kill();
    }
  }

  /** Lets the database begin again. */
  void startDatabase() throws IOException {
    if (database.isPresent()) {
      database.get().start();
    }
  }

  Path folder() {
    return folder;
  }

  Path data() {
    return folder.resolve("data");
  }

  String log() throws IOException {
    return server.log();
  }

  int kills() {
    return kills;
  }

  /** SIGKILL to the server alone. */
  void kill() throws InterruptedException {
    kills++;
    server.kill();
  }

  void start() throws IOException, InterruptedException {
    server.start();
  }

  /** Starts and waits until it is ready or says for good that it is not: its health. */
  int settles() throws IOException, InterruptedException {
    return server.settles();
  }

  /** Ends it with SIGKILL and lets it begin again: the server, its PostgreSQL, or both at once. */
  void dies() throws IOException, InterruptedException {
    int what = database.isPresent() ? RANDOM.nextInt(3) : 0;
    if (what > 0) {
      kills++;
      database.orElseThrow().kill();
    }
    if (what != 1) {
      kill();
    }
    if (what > 0) {
      database.orElseThrow().start();
    }
    if (what != 1) {
      start();
    } else {
      server.until(200);
    }
  }

  @Override
  public void close() {
    server.close();
    database.ifPresent(Node::close);
  }
}
