package org.phieukin;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A connection to the server on which any bytes can be sent, also such as no client sends. */
public final class Wire implements AutoCloseable {
  private final URI home;
  private Socket socket;
  private InputStream in;

  /** A connection to the server whose first page this is; it is made when it is needed. */
  public Wire(String home) {
    this.home = URI.create(home);
  }

  /** What came back; names of headers in small letters, and of several of one name the last. */
  public record Answer(int status, Map<String, String> headers, byte[] body) {
    /** A header; empty where there is none. */
    public String header(String name) {
      return headers.getOrDefault(name, "");
    }

    /** The body as text. */
    public String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  /** The name by which the server is asked. */
  public String host() {
    return home.getAuthority();
  }

  /** Sends a request of which every line is given, and a body with its length. */
  public Answer send(String method, String path, String headers, byte[] body) throws IOException {
    var lines = headers.isEmpty() ? "" : headers.strip().replaceAll("\\R", "\r\n") + "\r\n";
    var host = lines.toLowerCase(Locale.ROOT).contains("\nhost:") ? "" : "Host: " + host() + "\r\n";
    var head = method + " " + path + " HTTP/1.1\r\n" + host + lines;
    var length = "Content-Length: " + body.length + "\r\n\r\n";
    return send(concat((head + length).getBytes(StandardCharsets.ISO_8859_1), body), method);
  }

  /** Sends these bytes and reads one answer. */
  public Answer send(byte[] request, String method) throws IOException {
    write(request);
    var answer = read(method.equals("HEAD"));
    if (answer.header("connection").equals("close")) {
      close();
    }
    return answer;
  }

  /** The same, on a new connection where the server has ended this one after an answer before. */
  public Answer sendAgain(byte[] request, String method) throws IOException {
    boolean used = socket != null && !socket.isClosed();
    try {
      return send(request, method);
    } catch (EOFException | SocketException ended) {
      close();
      if (!used) {
        throw ended;
      }
      return send(request, method);
    }
  }

  /** Sends bytes without waiting for anything. */
  public void write(byte[] bytes) throws IOException {
    if (socket == null || socket.isClosed()) {
      socket = new Socket(home.getHost(), home.getPort());
      socket.setSoTimeout((int) Patience.PATIENCE.toMillis());
      in = new BufferedInputStream(socket.getInputStream());
    }
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
  }

  /** Reads one answer. @throws EOFException where the server has ended the connection */
  public Answer read(boolean headOnly) throws IOException {
    var status = line();
    var headers = new TreeMap<String, String>();
    for (var line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    int code = Integer.parseInt(status.split(" ")[1]);
    if (code / 100 == 1) {
      return read(headOnly);
    }
    boolean endless = headers.getOrDefault("content-type", "").startsWith("text/event-stream");
    if (endless) {
      close();
    }
    boolean none = endless || headOnly || code == 204 || code == 304;
    return new Answer(code, headers, none ? new byte[0] : body(headers));
  }

  /** Whether the server has said nothing so far. */
  public boolean quiet() throws IOException {
    return in.available() == 0;
  }

  private byte[] body(Map<String, String> headers) throws IOException {
    if (!"chunked".equals(headers.get("transfer-encoding"))) {
      return exactly(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    }
    var whole = new ByteArrayOutputStream();
    for (int size = size(); size > 0; size = size()) {
      whole.write(exactly(size));
      line();
    }
    line();
    return whole.toByteArray();
  }

  private int size() throws IOException {
    return Integer.parseInt(line().strip(), 16);
  }

  private byte[] exactly(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("the answer is cut off");
    }
    return bytes;
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new EOFException("the server ended the connection");
      }
      line.append((char) b);
    }
    return line.toString().strip();
  }

  private static byte[] concat(byte[] one, byte[] two) {
    var both = new ByteArrayOutputStream();
    both.writeBytes(one);
    both.writeBytes(two);
    return both.toByteArray();
  }

  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.close();
    }
  }
}
