package org.phieukin.asking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the server said. */
public final class Answer {
  private final HttpResponse<byte[]> answer;

  Answer(HttpResponse<byte[]> answer) {
    this.answer = answer;
  }

  public int statusCode() {
    return answer.statusCode();
  }

  /** Whether a browser would go on somewhere else. */
  boolean leads() {
    return statusCode() / 100 == 3 && statusCode() != 304 && header("Location") != null;
  }

  /** A header; null where there is none, for assertions. */
  public String header(String name) {
    return answer.headers().firstValue(name).orElse(null);
  }

  /** All headers of this name. */
  public List<String> headers(String name) {
    return answer.headers().allValues(name);
  }

  /** What the body is, as the server says it. */
  public String contentType() {
    var type = header("Content-Type");
    return type == null ? "" : type;
  }

  /** The cookies that came, by their names. */
  public Map<String, String> cookies() {
    var all = new LinkedHashMap<String, String>();
    for (var one : headers("Set-Cookie")) {
      var pair = one.replaceFirst(";.*", "").split("=", 2);
      all.put(pair[0].strip(), pair[1].strip());
    }
    return all;
  }

  /** A cookie that came; null where there is none, for assertions. */
  public String cookie(String name) {
    return cookies().get(name);
  }

  public byte[] asByteArray() {
    return answer.body();
  }

  public String asString() {
    return new String(answer.body(), UTF_8);
  }

  /** All that came: every header, and the body. */
  public String whole() {
    return answer.headers().map() + "\n" + asString();
  }

  /** The body, which must be JSON. */
  public Json json() {
    return Json.of(answer.body());
  }

  /** Something of a body of JSON. */
  public <T> T path(String path) {
    return json().get(path);
  }

  /** Asserts something about it. */
  public Checked then() {
    return new Checked(this);
  }
}
