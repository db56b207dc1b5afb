package org.phieukin.asking;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** A request that is put together and sent; one without a body follows where it is led. */
public final class Request {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_STEPS = 10;

  private final Map<String, String> headers = new LinkedHashMap<>();
  private final StringJoiner cookies = new StringJoiner("; ");
  private final StringJoiner fields = new StringJoiner("&");
  private final Parts parts = new Parts();
  private Optional<CookieManager> kept = Optional.empty();
  private byte[] body = {};
  private boolean stays;

  Request() {
    headers.put("Accept", "*/*");
  }

  /** Sets a header. */
  public Request header(String name, Object value) {
    headers.put(name, value.toString());
    return this;
  }

  /** Sets what is accepted. */
  public Request accept(String types) {
    return header("Accept", types);
  }

  /** Says what the body is. */
  public Request contentType(String type) {
    return header("Content-Type", type);
  }

  /** Sends a cookie along. */
  public Request cookie(String name, String value) {
    cookies.add(name + "=" + value);
    return this;
  }

  /** Sends the cookies of a browser along, and keeps those that come. */
  public Request keeping(CookieManager browser) {
    kept = Optional.of(browser);
    return this;
  }

  /** Follows no redirect. */
  public Request staying() {
    stays = true;
    return this;
  }

  /** Sends bytes, a text, or anything else as JSON. */
  public Request body(Object any) {
    try {
      body =
          any instanceof byte[] bytes
              ? bytes
              : any instanceof String text ? text.getBytes(UTF_8) : JSON.writeValueAsBytes(any);
      return this;
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a field of a form, once for each value. */
  public Request formParam(String name, Object value) {
    for (var one : value instanceof List<?> many ? many : List.of(value)) {
      fields.add(URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(one.toString(), UTF_8));
    }
    return this;
  }

  /** Adds a field of a form that sends files. */
  public Request multiPart(String name, Object value) {
    parts.add(name, "", "text/plain; charset=UTF-8", value.toString().getBytes(UTF_8));
    return this;
  }

  /** Adds a file. */
  public Request multiPart(String name, String file, byte[] content, String type) {
    parts.add(name, file, type, content);
    return this;
  }

  /** Asks for it. */
  public Answer get(String path) {
    return send("GET", path);
  }

  /** Asks for its headers alone. */
  public Answer head(String path) {
    return send("HEAD", path);
  }

  /** Sends it. */
  public Answer post(String path) {
    return send("POST", path);
  }

  /** Sends it by any method. */
  public Answer send(String method, String path) {
    fill();
    var address = Asking.address(path);
    var answer = once(method, address, body);
    for (int step = 0; step < MOST_STEPS && leads(method, answer); step++) {
      address = address.resolve(Asking.address(answer.header("Location")));
      answer = once(method, address, new byte[0]);
    }
    return answer;
  }

  private boolean leads(String method, Answer answer) {
    return !stays && !method.equals("POST") && answer.leads();
  }

  private void fill() {
    if (fields.length() > 0) {
      headers.putIfAbsent("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8");
      body(fields.toString());
    } else if (!parts.none()) {
      contentType(Parts.TYPE);
      body(parts.bytes());
    }
  }

  private Answer once(String method, URI address, byte[] sent) {
    var request = HttpRequest.newBuilder(address).method(method, BodyPublishers.ofByteArray(sent));
    headers.forEach(request::header);
    cookiesFor(address).ifPresent(all -> request.header("Cookie", all));
    var answer = Asking.send(request);
    kept.ifPresent(browser -> keep(browser, address, answer));
    return answer;
  }

  private Optional<String> cookiesFor(URI address) {
    var all = new StringJoiner("; ").setEmptyValue("");
    kept.map(browser -> of(browser, address)).ifPresent(list -> list.forEach(all::add));
    if (cookies.length() > 0) {
      all.merge(cookies);
    }
    return Optional.of(all.toString()).filter(text -> !text.isEmpty());
  }

  private static List<String> of(CookieManager browser, URI address) {
    try {
      return browser.get(address, Map.of()).getOrDefault("Cookie", List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void keep(CookieManager browser, URI address, Answer answer) {
    try {
      browser.put(address, Map.of("Set-Cookie", answer.headers("Set-Cookie")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
