package org.phieukin.edge;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.phieukin.Patience;

/** Requests as other machines send them: through a proxy that is believed, or past it. */
public record FromElsewhere(String answer) {
  /** The address that {@code phieukin.proxies} names in tests. */
  private static final String PROXY = "127.0.0.3";

  /** Sends lines as they are, from one of this machine's addresses; the connection ends then. */
  static FromElsewhere send(URI home, String from, List<String> lines, String body)
      throws IOException {
    try (var socket = new Socket()) {
      socket.setSoTimeout((int) Patience.PATIENCE.toMillis());
      socket.bind(new InetSocketAddress(from, 0));
      socket.connect(new InetSocketAddress(home.getHost(), home.getPort()));
      var text = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n" + body;
      socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
      var answer = socket.getInputStream().readAllBytes();
      return new FromElsewhere(new String(answer, StandardCharsets.UTF_8));
    }
  }

  /** A request of a tablet in the room, as the proxy passes it on. */
  public static FromElsewhere passedOn(URI home, String scheme, String request, String... headers)
      throws IOException {
    var lines = new ArrayList<>(List.of(request + " HTTP/1.1"));
    lines.add("X-Forwarded-For: 192.168.5.5");
    lines.add("X-Forwarded-Proto: " + scheme);
    lines.addAll(List.of(headers));
    return send(home, PROXY, lines, "");
  }

  /** The status of the answer. */
  public int status() {
    return Integer.parseInt(answer.split(" ")[1]);
  }

  /** The values of a header, in the order they came. */
  List<String> headers(String name) {
    var head = answer.substring(0, answer.indexOf("\r\n\r\n"));
    var line = Pattern.compile("(?im)^" + Pattern.quote(name) + ": *(.*?)\\r?$");
    return line.matcher(head).results().map(found -> found.group(1)).toList();
  }

  String header(String name) {
    return String.join("|", headers(name));
  }
}
