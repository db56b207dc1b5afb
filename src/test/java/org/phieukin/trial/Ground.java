package org.phieukin.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.phieukin.asking.Asking;
import org.phieukin.packaged.Packaged;
import org.phieukin.postgres.Node;
import org.phieukin.postgres.Trees;

/** What trials have in common: a folder, applications in processes, and what they print. */
final class Ground {
  private static final String SECRET = "a secret for a trial alone, and nowhere else";

  static {
    // Read once, by the first request of this process: the proxy hands on who was asked.
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
  }

  private final Path folder;

  /** In a folder of its own that is kept until the next trial of this name. */
  Ground(String name) throws IOException {
    folder = Path.of("target", "trials", name).toAbsolutePath();
    // What an earlier trial witnessed is not of this one's database.
    Trees.remove(folder);
    Files.createDirectories(folder);
  }

  Path at(String name) {
    return folder.resolve(name);
  }

  /** An application on these databases: several servers share one secret. */
  Packaged application(String name, List<Node> nodes) throws IOException {
    var data = folder.resolve(name);
    Files.createDirectories(data);
    Files.deleteIfExists(data.resolve("log.txt"));
    return new Packaged(data, settings(nodes));
  }

  /** As docs/servers.md writes it: whichever takes writes is used, and a silent one is left. */
  private static Map<String, String> settings(List<Node> nodes) {
    var hosts = String.join(",", nodes.stream().map(node -> "127.0.0.1:" + node.port()).toList());
    var settings = new HashMap<String, String>();
    settings.put(
        "PHIEUKIN_DATABASE",
        "jdbc:postgresql://"
            + hosts
            + "/postgres?targetServerType=primary&connectTimeout=2&socketTimeout=30"
            + "&tcpKeepAlive=true&hostRecheckSeconds=1");
    settings.put("PHIEUKIN_DATABASE_USER", "postgres");
    settings.put("PHIEUKIN_DATABASE_PASSWORD", "postgres");
    settings.put("PHIEUKIN_SERVERS", "2");
    settings.put("PHIEUKIN_SECRET", SECRET);
    settings.put("PHIEUKIN_PROXIES", "127.0.0.1");
    return settings;
  }

  /** From here on clients speak to this proxy. */
  static void behind(TlsProxy proxy) {
    var home = "https://localhost:" + proxy.port();
    Asking.elsewhere(home, Asking.client().sslContext(AnyCertificate.context()).build());
  }

  static double seconds(Instant from, Instant to) {
    return Duration.between(from, to).toMillis() / 1000.0;
  }

  /** A line of the result; docs/trials.md shows them. */
  static void say(String line, Object... values) {
    System.out.println("TRIAL " + line.formatted(values));
  }
}
