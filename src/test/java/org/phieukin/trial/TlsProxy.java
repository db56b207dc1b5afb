package org.phieukin.trial;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * The proxy in front of several servers, as {@code docker/proxy.conf} sets it up: TLS ends here,
 * each request goes to the next server, and one that cannot be reached is passed over. What had
 * begun to be sent is not sent to another: the client is told, and asks again.
 */
final class TlsProxy implements AutoCloseable {
  private static final char[] PASSWORD = "changeit".toCharArray();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int BAD_GATEWAY = 502;
  private static final int TABLETS = 45;

  /** What belongs to one connection and is not handed on. */
  private static final Set<String> OF_THE_CONNECTION =
      Set.of("connection", "content-length", "transfer-encoding", "upgrade", "expect", ":status");

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  private final List<Integer> servers;
  private final List<AtomicInteger> answered;
  private final AtomicInteger turn = new AtomicInteger();
  private final HttpServer server;

  /** In front of these ports of this machine. */
  TlsProxy(Path folder, List<Integer> servers) throws Exception {
    this.servers = servers;
    answered = servers.stream().map(any -> new AtomicInteger()).toList();
    var secure = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    secure.setHttpsConfigurator(new HttpsConfigurator(identity(folder)));
    server = secure;
    server.createContext("/", this::pass);
    server.setExecutor(Executors.newFixedThreadPool(32));
    server.start();
  }

  /** A certificate for the time of the trial. */
  private static SSLContext identity(Path folder) throws Exception {
    var file = folder.resolve("proxy.p12");
    Files.deleteIfExists(file);
    var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    var made =
        new ProcessBuilder(
                keytool,
                "-genkeypair",
                "-alias",
                "proxy",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-storepass",
                new String(PASSWORD),
                "-keystore",
                file.toString())
            .inheritIO()
            .start()
            .waitFor();
    if (made != 0) {
      throw new GeneralSecurityException("keytool made no certificate");
    }
    var store = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(file)) {
      store.load(in, PASSWORD);
    }
    var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, PASSWORD);
    var context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** How many requests each server has answered. */
  List<Integer> answered() {
    return answered.stream().map(AtomicInteger::get).toList();
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      int first = turn.getAndIncrement();
      for (int n = 0; n < servers.size(); n++) {
        int which = Math.floorMod(first + n, servers.size());
        try {
          answer(exchange, client.send(request(exchange, body, which), BodyHandlers.ofByteArray()));
          answered.get(which).incrementAndGet();
          return;
        } catch (ConnectException down) {
          // The next one.
        } catch (IOException broken) {
          break;
        } catch (IllegalArgumentException unusual) {
          System.out.println("The proxy could not pass a request on: " + unusual);
          break;
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          break;
        }
      }
      exchange.sendResponseHeaders(BAD_GATEWAY, -1);
    }
  }

  private HttpRequest request(HttpExchange exchange, byte[] body, int which) {
    var address = "http://127.0.0.1:" + servers.get(which) + exchange.getRequestURI();
    var request = HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE);
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (!OF_THE_CONNECTION.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                values.forEach(one -> request.header(name, one));
              }
            });
    request.header("X-Forwarded-Proto", "https");
    // Each request comes from another tablet of the room, not from this machine.
    request.header("X-Forwarded-For", "192.168.77." + (2 + turn.get() % TABLETS));
    var publisher = body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
    return request.method(exchange.getRequestMethod(), publisher).build();
  }

  private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer)
      throws IOException {
    answer
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (!OF_THE_CONNECTION.contains(name)) {
                values.forEach(one -> exchange.getResponseHeaders().add(name, one));
              }
            });
    byte[] body = answer.body();
    exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
