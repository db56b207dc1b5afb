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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.phieukin.Patience;

/** The application as it is packaged, in a process of its own with a database in a file. */
final class Packaged implements AutoCloseable {
  private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Path data;
  private final List<String> settings;
  private final int port;
  private final int tlsPort;
  private Process process;

  Packaged(Path data, String... settings) throws IOException {
    assertThat(JAR).as("the packaged application; ./phieukin test builds it first").exists();
    this.data = data;
    this.settings = List.of(settings);
    try (var socket = new ServerSocket(0);
        var other = new ServerSocket(0)) {
      port = socket.getLocalPort();
      tlsPort = other.getLocalPort();
    }
  }

  int port() {
    return port;
  }

  int tlsPort() {
    return tlsPort;
  }

  /** Starts and waits until it is ready. */
  Packaged start() throws IOException, InterruptedException {
    launch();
    return until(200);
  }

  /** Starts and waits until it says that it is not ready. */
  Packaged startUnready() throws IOException, InterruptedException {
    launch();
    return until(503);
  }

  /** Waits until its health is answered with this status. */
  Packaged until(int status) throws IOException, InterruptedException {
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
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"));
    command.addAll(keptClasses());
    command.add("-Dquarkus.http.host=127.0.0.1");
    command.addAll(List.of("-Dquarkus.http.port=" + port, "-Dphieukin.data=" + data));
    command.add("-Dquarkus.http.ssl-port=" + tlsPort);
    command.addAll(settings);
    command.addAll(List.of("-jar", JAR.toString()));
    var builder = new ProcessBuilder(command);
    builder.environment().put("PHIEUKIN_ORGANIZER_PASSWORD", "a password for tests");
    var log = ProcessBuilder.Redirect.appendTo(data.resolve("log.txt").toFile());
    process = builder.redirectErrorStream(true).redirectOutput(log).start();
  }

  /** The option for what the launcher has kept of a start; nothing where it kept nothing. */
  private static List<String> keptClasses() {
    var start = "target/quarkus-app/start-" + System.getProperty("java.version");
    return Stream.of("-XX:SharedArchiveFile=" + start + ".jsa", "-XX:AOTCache=" + start + ".aot")
        .filter(option -> Files.exists(Path.of(option.substring(option.indexOf('=') + 1))))
        .toList();
  }

  /** Everything it has said. */
  String log() throws IOException {
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
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroyForcibly();
    }
  }
}
