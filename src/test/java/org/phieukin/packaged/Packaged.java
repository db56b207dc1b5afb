package org.phieukin.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.phieukin.Built;
import org.phieukin.Patience;
import org.phieukin.asking.Asking;
import org.phieukin.postgres.Shared;

/**
 * The application as it is packaged, in a process of its own: with a database in a file, or with
 * one of its own in a PostgreSQL.
 */
public final class Packaged implements AutoCloseable {
  private static final Path JAR = Built.at("quarkus-app/quarkus-run.jar");

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Path data;
  private final Map<String, String> environment;
  private final List<String> settings;
  private final int port;
  private final int tlsPort;
  private Process process;

  Packaged(Path data, String... settings) throws IOException {
    this(data, Built.forPostgres() ? inPostgres(data) : Map.of(), settings);
  }

  /** One that is told more by its environment and by settings. */
  public Packaged(Path data, Map<String, String> environment, String... settings)
      throws IOException {
    assertThat(JAR).as("the packaged application; ./phieukin test builds it first").exists();
    this.data = data;
    this.environment = environment;
    this.settings = List.of(settings);
    try (var socket = new ServerSocket(0);
        var other = new ServerSocket(0)) {
      port = socket.getLocalPort();
      tlsPort = other.getLocalPort();
    }
  }

  private static Map<String, String> inPostgres(Path data) {
    try {
      var node = Shared.node();
      var name = nameOf(data);
      node.say("CREATE DATABASE " + name);
      return Map.of(
          "PHIEUKIN_DATABASE", node.url(name),
          "PHIEUKIN_DATABASE_USER", "postgres",
          "PHIEUKIN_DATABASE_PASSWORD", "postgres");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Its database; one in a file only while it does not run. */
  Connection database() throws SQLException {
    return DriverManager.getConnection(databaseUrl(), databaseUser(), databaseUser());
  }

  /** Keeps a copy of a database that is none of the files in its folder, while it does not run. */
  void keepDatabase() throws SQLException {
    if (Built.forPostgres()) {
      var name = nameOf(data);
      Shared.node().say("CREATE DATABASE " + name + "_kept TEMPLATE " + name);
    }
  }

  /** Puts that copy in its place. */
  void putDatabaseBack() throws SQLException {
    if (Built.forPostgres()) {
      beginAnew(" TEMPLATE " + nameOf(data) + "_kept");
    }
  }

  /** Leaves it a database with nothing in it. */
  void emptyDatabase() throws IOException, SQLException {
    if (Built.forPostgres()) {
      beginAnew("");
    } else {
      Files.delete(data.resolve("phieukin.mv.db"));
    }
  }

  private void beginAnew(String how) throws SQLException {
    Shared.node().say("DROP DATABASE " + nameOf(data) + " WITH (FORCE)");
    Shared.node().say("CREATE DATABASE " + nameOf(data) + how);
  }

  private static String nameOf(Path data) {
    return "packaged_" + Integer.toHexString(data.hashCode());
  }

  String databaseUrl() {
    return environment.getOrDefault(
        "PHIEUKIN_DATABASE", "jdbc:h2:file:" + data.resolve("phieukin") + ";WRITE_DELAY=0");
  }

  /** Who signs in there; the password is the same word. */
  String databaseUser() {
    return environment.getOrDefault("PHIEUKIN_DATABASE_USER", "sa");
  }

  /** The port of plain HTTP. */
  public int port() {
    return port;
  }

  /** The number of its process. */
  public long pid() {
    return process.pid();
  }

  int tlsPort() {
    return tlsPort;
  }

  /** Starts and waits until it is ready. */
  public Packaged start() throws IOException, InterruptedException {
    launch();
    return until(200);
  }

  /** Starts and waits until it says that it is not ready. */
  Packaged startUnready() throws IOException, InterruptedException {
    launch();
    return until(503);
  }

  /** Starts and waits for the first answer about its health, whatever that is. */
  public int settles() throws IOException, InterruptedException {
    launch();
    for (int half = 0; half < 2 * Patience.PATIENCE.toSeconds() && health() == 0; half++) {
      assertThat(process.isAlive()).as("still starting: %s", log()).isTrue();
      TimeUnit.MILLISECONDS.sleep(500);
    }
    return health();
  }

  /** Waits until its health is answered with this status. */
  public Packaged until(int status) throws IOException, InterruptedException {
    for (int tenth = 0; tenth < 10 * Patience.PATIENCE.toSeconds(); tenth++) {
      if (health() == status) {
        return this;
      }
      assertThat(process.isAlive()).as("still starting: %s", log()).isTrue();
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new AssertionError("It does not start: " + log());
  }

  private void launch() throws IOException {
    process = launch(data, tlsPort, "log.txt");
    Asking.at(port);
  }

  /**
   * Starts another one on this one's port that is expected to say why it cannot, and waits for it.
   *
   * @return what it ended with
   */
  int refused(Path otherData, int otherTlsPort) throws IOException, InterruptedException {
    var other = launch(otherData, otherTlsPort, "refused.txt");
    try {
      assertThat(other.waitFor(Patience.PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
      return other.exitValue();
    } finally {
      other.destroyForcibly();
    }
  }

  /** All that those have said that were refused. */
  String refusals() throws IOException {
    return Files.readString(data.resolve("refused.txt"));
  }

  private Process launch(Path folder, int encrypted, String said) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"));
    command.addAll(keptClasses());
    command.add("-Dquarkus.http.host=127.0.0.1");
    command.addAll(List.of("-Dquarkus.http.port=" + port, "-Dphieukin.data=" + folder));
    command.add("-Dquarkus.http.ssl-port=" + encrypted);
    // However slow the machine is, what is under way is waited for.
    command.add("-Dquarkus.shutdown.timeout=" + Patience.PATIENCE.toSeconds() + "S");
    command.add("-Dphieukin.witness=" + witnessOf(folder));
    command.add("-Dphieukin.booth.practice=0");
    command.addAll(settings);
    command.addAll(List.of("-jar", JAR.toString()));
    var builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.environment().put("PHIEUKIN_ORGANIZER_PASSWORD", "a password for tests");
    var log = ProcessBuilder.Redirect.appendTo(data.resolve(said).toFile());
    return builder.redirectErrorStream(true).redirectOutput(log).start();
  }

  /** Where the launcher keeps what it has learnt of a start, before Java 25. */
  public static Path keptFile() {
    return Built.at("quarkus-app/start-" + System.getProperty("java.version") + ".jsa");
  }

  /** The option for what the launcher has kept of a start; nothing where it kept nothing. */
  private static List<String> keptClasses() {
    var start = Built.at("quarkus-app/start-") + System.getProperty("java.version");
    return Stream.of("-XX:SharedArchiveFile=" + start + ".jsa", "-XX:AOTCache=" + start + ".aot")
        .filter(option -> Files.exists(Path.of(option.substring(option.indexOf('=') + 1))))
        .toList();
  }

  /** Starts and waits until it has given up; what it said meanwhile. */
  String refuses() throws IOException, InterruptedException {
    int before = log().length();
    launch();
    assertThat(process.waitFor(Patience.PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isNotZero();
    return log().substring(before);
  }

  /** Where it keeps its witness: outside the data folder, and not in the account's. */
  public Path witness() {
    return witnessOf(data);
  }

  /** What the launcher's commands are told about it. */
  public Map<String, String> forCommands() {
    var told = new HashMap<>(environment);
    told.put("PHIEUKIN_WITNESS", witness().toString());
    return told;
  }

  private static Path witnessOf(Path folder) {
    return folder.resolveSibling(folder.getFileName() + "-witness");
  }

  /** Everything it has said. */
  public String log() throws IOException {
    return Files.readString(data.resolve("log.txt"));
  }

  /** The status of its readiness; 0 while nobody answers. */
  private int health() throws InterruptedException {
    var health = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
    try {
      var request = HttpRequest.newBuilder(health).build();
      return HTTP.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    }
  }

  /** Ends it as a power failure would: without a word of warning. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Tells it to stop, as a service manager does. */
  public void tellToStop() {
    process.destroy();
  }

  /** Waits until it is gone; what it ended with. */
  public int ended() throws InterruptedException {
    assertThat(process.waitFor(Patience.PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  /** Ends it; what is asked from now on goes to the test's own application again. */
  @Override
  public void close() {
    Asking.at(0);
    if (process != null) {
      // Whoever empties its folder next finds nobody writing there.
      process.destroyForcibly().onExit().join();
    }
  }
}
