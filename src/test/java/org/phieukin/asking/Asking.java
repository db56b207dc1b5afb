package org.phieukin.asking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.eclipse.microprofile.config.ConfigProvider;
import org.phieukin.Patience;

/**
 * Asks the server that is tested, over HTTP and with little of its own: a good part of what tests
 * would cost otherwise.
 */
public final class Asking {
  private static final HttpClient PLAIN = client().build();

  private static volatile int port;
  private static volatile String elsewhere = "";
  private static volatile HttpClient http = PLAIN;

  /**
   * The application of the test, known once a test of it runs; threads of a test know it by this.
   */
  private static final class Own {
    static final String HOME =
        ConfigProvider.getConfig().getValue("test.url", String.class).replaceFirst("/$", "");
  }

  private Asking() {}

  /** A request without anything. */
  public static Request given() {
    return new Request();
  }

  /** Asks for a page as nobody in particular. */
  public static Answer get(String path) {
    return given().get(path);
  }

  /** Asks a server at this port from now on; at 0 that of the test's own application. */
  public static void at(int another) {
    port = another;
  }

  /** Asks a server elsewhere from now on, through a client made from {@link #client}. */
  public static void elsewhere(String home, HttpClient client) {
    elsewhere = home;
    http = client;
  }

  /** What a client of it is: no redirect is followed unseen. */
  public static HttpClient.Builder client() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER);
  }

  /** The first page of the server, without the slash at its end. */
  public static String home() {
    if (!elsewhere.isEmpty()) {
      return elsewhere;
    }
    return port == 0 ? Own.HOME : "http://localhost:" + port;
  }

  /** The address of a path, or of an answer's {@code Location}. */
  static URI address(String path) {
    var whole = path.startsWith("http") ? path : home() + (path.startsWith("/") ? "" : "/") + path;
    var ascii = new StringBuilder();
    whole
        .codePoints()
        .forEach(
            one -> {
              var text = Character.toString(one);
              boolean plain = one > ' ' && one < 127 && "\"<>\\^`{|}".indexOf(one) < 0;
              ascii.append(plain ? text : URLEncoder.encode(text, UTF_8).replace("+", "%20"));
            });
    return URI.create(ascii.toString());
  }

  static Answer send(HttpRequest.Builder request) {
    try {
      var all = request.timeout(Patience.PATIENCE).build();
      return new Answer(http.send(all, BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
