package org.phieukin.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.runtime.LaunchMode;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The browser's files as the bundler named them; templates say {@code {web:script('booth.js')}}.
 */
@TemplateExtension(namespace = "web")
public class Web {
  static final String MANIFEST = "web-manifest.json";

  private static final JsonNode BUILT = read();

  private Web() {}

  /** The address of a built file, with the hash of its content in it. */
  public static String file(String name) {
    return "/web/" + entry(name).get("file").asText();
  }

  /** The SHA-384 of a built file, for {@code integrity}. */
  public static String integrity(String name) {
    return entry(name).get("integrity").asText();
  }

  /** The address of a worker's file with its SHA-384 behind it, as scripts start it. */
  public static String worker(String name) {
    return file(name) + "#" + integrity(name);
  }

  private static JsonNode entry(String name) {
    var built = built();
    if (!built.has(name)) {
      throw new IllegalArgumentException("No such web file: " + name);
    }
    return built.get(name);
  }

  private static JsonNode built() {
    // While somebody works on them they are built again and again (FreshWeb).
    return LaunchMode.current() == LaunchMode.DEVELOPMENT ? read() : BUILT;
  }

  private static JsonNode read() {
    try (var in = Web.class.getResourceAsStream("/" + MANIFEST)) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
