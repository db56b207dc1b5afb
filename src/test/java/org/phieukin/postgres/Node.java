package org.phieukin.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.phieukin.Patience;

/** One PostgreSQL server that syncs as a real one does, in processes and a folder of its own. */
public final class Node implements AutoCloseable {
  private final String name;
  private final Path folder;
  private final int port;
  private final List<String> settings = new ArrayList<>();
  private Process process;

  private Node(String name, Path folder) throws IOException {
    this.name = name;
    this.folder = folder.toAbsolutePath();
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
  }

  /** A new one, not yet started, in a folder that is emptied. */
  public static Node fresh(String name, Path folder) throws IOException {
    var node = new Node(name, folder);
    Trees.remove(node.folder);
    Files.createDirectories(node.folder.getParent());
    var options = List.of("-D", node.folder.toString(), "-U", "postgres", "-A", "trust");
    var encoding = List.of("-E", "UTF-8", "--locale=C", "--no-instructions");
    var all = new ArrayList<>(options);
    all.addAll(encoding);
    node.run("initdb", all.toArray(String[]::new));
    Files.writeString(
        node.folder.resolve("pg_hba.conf"),
        "host replication all 127.0.0.1/32 trust\n",
        StandardOpenOption.APPEND);
    return node;
  }

  /** With a setting of its own from its next start on. */
  public Node with(String setting) {
    settings.add(setting);
    return this;
  }

  /** Where it is reached. */
  public int port() {
    return port;
  }

  /** The address of one of its databases, for an application. */
  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** Starts it and waits until it takes questions. */
  public Node start() throws IOException {
    var all = new ArrayList<>(List.of("fsync=on", "synchronous_commit=on", "max_connections=80"));
    all.addAll(List.of("listen_addresses=127.0.0.1", "unix_socket_directories=", "port=" + port));
    all.addAll(List.of("cluster_name=" + name, "shared_buffers=32MB"));
    all.addAll(settings);
    // In the file, whose last word counts: what is said to the running server goes over it.
    var lines = all.stream().map(one -> one.replaceFirst("=(.*)", " = '$1'")).toList();
    Files.write(folder.resolve("postgresql.conf"), lines, StandardOpenOption.APPEND);
    process = launched("postgres", "-D", folder.toString());
    await().atMost(Patience.PATIENCE).until(this::answers);
    return this;
  }

  private boolean answers() throws IOException {
    assertThat(process.isAlive()).as("PostgreSQL %s: %s", name, log()).isTrue();
    try (var connection = connection("postgres")) {
      return connection.isValid(1);
    } catch (SQLException notYet) {
      return false;
    }
  }

  /** A copy of this running server that follows it, not yet started. */
  public Node standby(String called, Path at) throws IOException, SQLException {
    var standby = new Node(called, at);
    Trees.remove(standby.folder);
    try (var connection = connection("postgres");
        var statement = connection.createStatement()) {
      statement.execute("SELECT pg_backup_start('" + called + "', true)");
      Trees.copy(folder, standby.folder, "postmaster.pid");
      try (var label = statement.executeQuery("SELECT labelfile FROM pg_backup_stop(false)")) {
        label.next();
        Files.writeString(standby.folder.resolve("backup_label"), label.getString(1));
      }
      // What was written while it was copied; pg_basebackup does the same.
      Trees.remove(standby.folder.resolve("pg_wal"));
      Trees.copy(folder.resolve("pg_wal"), standby.folder.resolve("pg_wal"), "");
    }
    Files.createFile(standby.folder.resolve("standby.signal"));
    var source = "host=127.0.0.1 port=" + port + " user=postgres application_name=" + called;
    return standby.with("primary_conninfo=" + source);
  }

  /** Asks for one value. */
  public String ask(String sql) throws SQLException {
    try (var connection = connection("postgres");
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : "";
    }
  }

  /** Says something that has no answer. */
  public void say(String sql) throws SQLException {
    try (var connection = connection("postgres");
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** A connection to one of its databases. */
  public Connection connection(String database) throws SQLException {
    return DriverManager.getConnection(url(database) + "?connectTimeout=2", "postgres", "");
  }

  /** Ends it as a power failure would: all of its processes, without a word. */
  public void kill() throws InterruptedException {
    if (process != null) {
      var children = process.descendants().toList();
      process.destroyForcibly();
      children.forEach(ProcessHandle::destroyForcibly);
      process.waitFor();
    }
  }

  @Override
  public void close() {
    try {
      kill();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run(String program, String... arguments) throws IOException {
    try {
      assertThat(launched(program, arguments).waitFor()).as("%s: %s", program, log()).isZero();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private Process launched(String program, String... arguments) throws IOException {
    return new ProcessBuilder(Binaries.command(program, arguments))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()))
        .start();
  }

  private Path logFile() {
    return folder.resolveSibling(folder.getFileName() + ".log");
  }

  private String log() throws IOException {
    return Files.exists(logFile()) ? Files.readString(logFile()) : "";
  }
}
