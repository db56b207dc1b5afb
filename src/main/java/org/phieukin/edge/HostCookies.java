package org.phieukin.edge;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.ServerCookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Over HTTPS every cookie is called {@code __Host-…}: browsers then take it from this very server
 * alone and keep it off plain HTTP. The application does not know: it says and hears plain names.
 *
 * <p>Such a cookie must hold for all paths. One that the application meant for a part of them
 * carries that path in its name, dots for slashes, and is shown to the application only there.
 */
final class HostCookies {
  private static final String PREFIX = "__Host-";
  private static final Pattern PART = Pattern.compile("(?:/[A-Za-z0-9_-]+)+");
  private static final Pattern SET_HERE = Pattern.compile("(?i)(?:path|domain|secure)(?:=.*)?");

  private HostCookies() {}

  /** Shows the application the cookies of this server, under the names it gave them. */
  static void present(MultiMap headers, String path) {
    var own =
        headers.getAll(HttpHeaders.COOKIE).stream()
            .flatMap(line -> Arrays.stream(line.split(";")))
            .map(String::strip)
            .flatMap(cookie -> plain(cookie, path).stream())
            .collect(Collectors.joining("; "));
    if (own.isEmpty()) {
      headers.remove(HttpHeaders.COOKIE);
    } else {
      headers.set(HttpHeaders.COOKIE, own);
    }
  }

  private static Optional<String> plain(String cookie, String path) {
    int equals = cookie.indexOf('=');
    if (!cookie.startsWith(PREFIX) || equals < 0) {
      return Optional.empty();
    }
    var name = cookie.substring(PREFIX.length(), equals);
    int dot = name.indexOf('.');
    var part = dot < 0 ? "" : name.substring(dot).replace('.', '/');
    boolean here = part.isEmpty() || path.equals(part) || path.startsWith(part + "/");
    return here
        ? Optional.of((dot < 0 ? name : name.substring(0, dot)) + cookie.substring(equals))
        : Optional.empty();
  }

  /** Renames what an answer sets, whether it was written as a header or kept in the jar. */
  static void seal(HttpServerRequest request) {
    var headers = request.response().headers();
    var written = headers.getAll(HttpHeaders.SET_COOKIE).stream();
    var kept =
        request.cookies().stream()
            .filter(ServerCookie.class::isInstance)
            .map(ServerCookie.class::cast)
            .filter(ServerCookie::isChanged)
            .map(HostCookies::taken);
    var sealed = Stream.concat(written, kept).map(HostCookies::sealed).toList();
    if (!sealed.isEmpty()) {
      headers.set(HttpHeaders.SET_COOKIE.toString(), sealed);
    }
  }

  /** Out of the jar, which would set it once more under its plain name. */
  private static String taken(ServerCookie cookie) {
    var text = cookie.encode();
    cookie.setChanged(false);
    return text;
  }

  static String sealed(String cookie) {
    var parts = Arrays.stream(cookie.split(";")).map(String::strip).toList();
    var pair = parts.get(0);
    int equals = Math.max(0, pair.indexOf('='));
    var rest =
        parts.stream()
            .skip(1)
            .filter(part -> !SET_HERE.matcher(part).matches())
            .map(part -> "; " + part)
            .collect(Collectors.joining());
    var name = PREFIX + pair.substring(0, equals) + part(parts);
    return name + pair.substring(equals) + rest + "; Path=/; Secure";
  }

  /** The part of all paths that the application meant, as the name carries it. */
  private static String part(java.util.List<String> attributes) {
    return attributes.stream()
        .filter(attribute -> attribute.toLowerCase(Locale.ROOT).startsWith("path="))
        .map(attribute -> attribute.substring("path=".length()))
        .filter(path -> PART.matcher(path).matches())
        .map(path -> path.replace('/', '.'))
        .findFirst()
        .orElse("");
  }
}
