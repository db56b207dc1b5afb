package org.phieukin.mutated;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One request that no browser sends, made from a good one; the same again from the same seed. */
public final class Mutation {
  /** Occurs in everything that is made up, and must occur in no line of the log. */
  public static final String MARK = "zq7Mark";

  private static final String FORGED = "\n2026-01-01 00:00:00,000 INFO  [forged] (main) " + MARK;

  private static final List<String> METHODS =
      List.of(
          "GET", "POST", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "get");

  private static final List<String> TYPES =
      List.of(
          "*/*",
          "application/*",
          "text/*",
          "",
          "garbage",
          ",",
          "/",
          "a/b;",
          "application/json,text/html",
          "APPLICATION/JSON",
          "application/json; charset=utf-16",
          "application/json;charset=nonsense",
          "application/x-www-form-urlencoded; charset=nonsense",
          "application/X-WWW-form-urlencoded",
          "multipart/form-data",
          "multipart/form-data; boundary=",
          "multipart/form-data; boundary=\"",
          "multipart/form-data; boundary=x; boundary=y",
          "multipart/mixed; boundary=x",
          "text/plain",
          "text/html; charset=\"",
          "application/xml",
          "application/x-www-form-urlencoded; a=\"" + MARK);

  private static final List<String> PIECES =
      List.of(
          "%zz",
          "%",
          "%00",
          "%c0%af",
          "%ff%fe",
          "&&&",
          "===",
          "=",
          "&",
          "+",
          "\u0000",
          "\r\n",
          "\ud83d",
          "\"",
          "'",
          "<b>",
          "{",
          "}",
          "[",
          "\\u0000",
          "\\",
          "null",
          "-1",
          "1e999",
          "9999999999999999999",
          "../../..",
          "%2e%2e%2f",
          ";a=b",
          "%0d%0a",
          "%F0%9F%98%80",
          "é",
          "日本",
          "\u202e",
          "\ufeff",
          "{\"a\":{\"a\":{\"a\":",
          "[[[[[[[[[[[[[[[[",
          "${jndi:ldap://x}",
          "%n%s%d",
          "{0}",
          FORGED);

  private static final List<String> HEADERS =
      List.of(
          "Accept: ",
          "Accept: " + MARK,
          "Accept: text/html;q=2",
          "Accept: application/json",
          "Accept: text/html",
          "Accept: a/b,;",
          "Accept: text/html;;;q=x",
          "Accept-Language: " + MARK + ";q=9",
          "Accept-Language: ,,;",
          "Accept-Language: " + "a-".repeat(200),
          "Accept-Encoding: gzip, " + MARK,
          "Accept-Encoding: ;q=",
          "Cookie: language=" + MARK,
          "Cookie: =;;=",
          "Cookie: signed-in=" + MARK,
          "Cookie: dossier-reader=1." + "A".repeat(43),
          "Cookie: \"",
          "Origin: null",
          "Origin: " + MARK,
          "Origin: http://[",
          "Sec-Fetch-Site: cross-site",
          "Sec-Fetch-Site: " + MARK,
          "Host: " + MARK,
          "Host: ",
          "Host: a:b:c",
          "Host: [::1",
          "Host: x@y",
          "Host: localhost:99999",
          "Expect: 100-continue",
          "Expect: " + MARK,
          "Range: bytes=5-1",
          "Range: " + MARK,
          "If-None-Match: " + MARK,
          "If-None-Match: W/\"",
          "If-Modified-Since: " + MARK,
          "Content-Encoding: gzip",
          "Content-Encoding: " + MARK,
          "Content-Language: \u0001",
          "Content-Disposition: " + MARK,
          "Transfer-Encoding: identity",
          "Upgrade: h2c\nConnection: Upgrade",
          "Upgrade: websocket",
          "Connection: Upgrade\nUpgrade: websocket\nSec-WebSocket-Key: x\nSec-WebSocket-Version: 13",
          "X-Forwarded-For: " + MARK,
          "Forwarded: for=" + MARK + ";host=\"",
          "X-HTTP-Method-Override: DELETE",
          "Authorization: Basic " + MARK,
          "Authorization: Bearer " + MARK,
          "Last-Event-ID: " + MARK,
          "X-" + MARK + ": " + "x".repeat(3_000),
          "Referer: " + MARK,
          "Form-Token: " + MARK);

  private final Random random;
  private String method;
  private String path;
  private final List<String> headers;
  private byte[] body;

  /** The request that this seed makes of a good one. */
  public Mutation(Good good, long seed) {
    random = new Random(seed);
    method = good.method();
    path = good.path();
    headers = new ArrayList<>(good.headers());
    body = good.body();
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      mutate();
    }
  }

  /** A request as a page of ours would send it. */
  public record Good(String method, String path, List<String> headers, byte[] body) {}

  private <T> T one(List<T> many) {
    return many.get(random.nextInt(many.size()));
  }

  private void mutate() {
    switch (random.nextInt(10)) {
      case 0 -> method = one(METHODS);
      case 1 ->
          path =
              spliced(
                  path.substring(1),
                  one(PIECES).replaceAll("[\\s\\u0000-\\u001f\\u007f]", ""),
                  "/");
      case 2 ->
          path +=
              (path.contains("?") ? "&" : "?")
                  + "to="
                  + MARK
                  + one(PIECES).replaceAll("[\\s\\u0000-\\u001f\\u007f]", "");
      case 3 -> type(one(TYPES));
      case 4, 5 -> headers.add(one(HEADERS));
      case 6 -> body = flipped();
      case 7 ->
          body = spliced(latin(body), MARK + one(PIECES), "").getBytes(StandardCharsets.UTF_8);
      case 8 ->
          body =
              latin(body)
                  .substring(0, random.nextInt(body.length + 1))
                  .getBytes(StandardCharsets.ISO_8859_1);
      default ->
          body =
              (latin(body) + "&a=" + one(PIECES).repeat(1 + random.nextInt(200)))
                  .getBytes(StandardCharsets.UTF_8);
    }
  }

  private void type(String type) {
    if (random.nextInt(4) > 0) {
      headers.removeIf(header -> header.startsWith("Content-Type"));
    }
    headers.add("Content-Type: " + type);
  }

  private String spliced(String text, String piece, String before) {
    int place = random.nextInt(text.length() + 1);
    return before + text.substring(0, place) + piece + text.substring(place);
  }

  private byte[] flipped() {
    byte[] changed = body.clone();
    for (int n = 0; n < 3 && changed.length > 0; n++) {
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
    }
    return changed;
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** Its method. */
  public String method() {
    return method;
  }

  /** The bytes of the request; its length is told truly, for a wrong one only waits. */
  public byte[] bytes(String host) {
    var head = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
    if (headers.stream().noneMatch(header -> header.startsWith("Host:"))) {
      head.append("Host: ").append(host).append("\r\n");
    }
    headers.forEach(header -> head.append(header.replace("\n", "\r\n")).append("\r\n"));
    head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
    var all = new ByteArrayOutputStream();
    all.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
    all.writeBytes(body);
    return all.toByteArray();
  }

  /** The request as a failing test names it. */
  @Override
  public String toString() {
    var text = latin(body);
    return method
        + " "
        + path
        + " "
        + headers
        + " "
        + text.substring(0, Math.min(200, text.length()));
  }
}
