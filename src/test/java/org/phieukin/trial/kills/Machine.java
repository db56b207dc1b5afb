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

  /** What falls alone; any other number is both. */
  private static final int SERVER = 0;

  private static final int DATABASE = 1;

  private final Path folder;
  private final Optional<Node> database;
  private final Packaged server;
  private final Map<String, String> settings = new HashMap<>();
  private int kills;
  private int fallen;

  /** In an emptied folder of its own; the server is told these settings. */
  Machine(String name, Map<String, String> settings) throws IOException, InterruptedException {
    folder = Path.of("target", "trials", name).toAbsolutePath();
    empty(folder);
    var data = Files.createDirectories(folder.resolve("data"));
    database =
        Built.forPostgres()
            ? Optional.of(Node.fresh("trial", folder.resolve("postgres")).start())
            : Optional.empty();
    this.settings.putAll(settings);
    database.ifPresent(
        node -> {
          this.settings.put("PHIEUKIN_DATABASE", node.url("postgres"));
          this.settings.put("PHIEUKIN_DATABASE_USER", "postgres");
          this.settings.put("PHIEUKIN_DATABASE_PASSWORD", "postgres");
        });
    learn(data);
    server = new Packaged(data, this.settings).start();
  }

  /** A trial starts many times: what the launcher learns of a start on H2 is learnt here. */
  private void learn(Path data) throws IOException, InterruptedException {
    if (database.isEmpty() || Files.exists(Packaged.keptFile())) {
      return;
    }
    var option = "-XX:ArchiveClassesAtExit=" + Packaged.keptFile();
    try (var first = new Packaged(data, settings, option)) {
      first.start().tellToStop();
      first.ended();
    }
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

  long pid() {
    return server.pid();
  }

  Map<String, String> forCommands() {
    return server.forCommands();
  }

  Path witness() {
    return server.witness();
  }

  String log() throws IOException {
    return server.log();
  }

  int kills() {
    return kills;
  }

  /** Tells the server to stop, and waits until it has. */
  void stop() throws InterruptedException {
    server.tellToStop();
    server.ended();
  }

  /** Waits until it is gone by itself; what it ended with. */
  int ended() throws InterruptedException {
    return server.ended();
  }

  /** Lets one that the launcher starts on the same data crash. */
  void crashLeavesNoCore() throws Exception {
    var all = new HashMap<>(settings);
    all.put("PHIEUKIN_DATA", data().toString());
    all.put("PHIEUKIN_WITNESS", witness().toString());
    all.put("PHIEUKIN_PORT", "" + server.port());
    all.put("PHIEUKIN_TLS_PORT", "0");
    Memory.crashLeavesNoCore(folder, all);
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
    falls();
    rises();
  }

  /** Ends it with SIGKILL. */
  void falls() throws InterruptedException {
    fallen = database.isPresent() ? RANDOM.nextInt(3) : SERVER;
    if (fallen != SERVER) {
      kills++;
      database.orElseThrow().kill();
    }
    if (fallen != DATABASE) {
      kill();
    }
  }

  /** Lets begin again what fell. */
  void rises() throws IOException, InterruptedException {
    if (fallen != SERVER) {
      database.orElseThrow().start();
    }
    if (fallen == DATABASE) {
      server.until(200);
    } else {
      start();
    }
  }

  @Override
  public void close() {
    server.close();
    database.ifPresent(Node::close);
  }
}
