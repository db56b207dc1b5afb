package org.phieukin.trial.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.phieukin.Patience;
import org.phieukin.packaged.Packaged;

/** The packaged application as the launcher starts it, and what it uses. */
final class LoadServer implements AutoCloseable {
  private static final long LITTLE_MILLIS = 100;

  private final Path folder;
  private final Packaged server;

  private LoadServer(Path folder, Packaged server) {
    this.folder = folder;
    this.server = server;
  }

  /** With its data in this folder; the launcher says with which options of Java. */
  static LoadServer in(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("data"));
    // What tests add for a quick start would make the arithmetic four times slower.
    var options =
        System.getProperty("load.jvm", "-Xms48m")
            + " -XX:TieredStopAtLevel=4 -Dphieukin.booth.practice=60";
    return new LoadServer(
        folder, new Packaged(folder.resolve("data"), Map.of(), options.strip().split(" +")));
  }

  LoadServer start() throws Exception {
    server.start();
    return this;
  }

  String home() {
    return "http://127.0.0.1:" + server.port();
  }

  Spent spent() throws IOException {
    return Spent.of(server.pid());
  }

  /** Waits until it does nothing: whoever opens a poll votes some minutes later. */
  LoadServer rested() throws IOException {
    var before = new AtomicLong(spent().cpu());
    Awaitility.await()
        .pollInterval(Duration.ofSeconds(2))
        .atMost(Patience.PATIENCE)
        .until(
            () -> {
              long now = spent().cpu();
              return now - before.getAndSet(now) < LITTLE_MILLIS;
            });
    return this;
  }

  /** Milliseconds of processor time by kinds of threads. */
  Map<String, Long> byThreads() throws IOException {
    return Spent.byThreads(server.pid());
  }

  /** MB of the database file now. */
  double file() throws IOException {
    return Files.size(folder.resolve("data/phieukin.mv.db")) / 1e6;
  }

  /** Tells it to stop, as a service manager does, and waits. */
  void stop() throws Exception {
    server.tellToStop();
    server.ended();
  }

  @Override
  public void close() {
    server.close();
  }
}
