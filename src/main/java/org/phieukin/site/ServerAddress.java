package org.phieukin.site;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Scheme and authority under which browsers reach a server: {@code http://192.168.1.10:8080}. Each
 * has one spelling: lower case, no default port, no path.
 *
 * @param host a name, an IPv4 address, or an IPv6 address without brackets
 * @param port the default one of the scheme included
 */
public record ServerAddress(String scheme, String host, int port) {
  private static final int LAST_PORT = 65535;
  private static final String LABEL = "[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?";
  private static final Pattern NAME = Pattern.compile(LABEL + "(?:\\." + LABEL + ")*");
  private static final Pattern QUAD =
      Pattern.compile("(?:(?:0|[1-9][0-9]?|1[0-9]{2}|2[0-4][0-9]|25[0-5])(?:\\.(?!$)|$)){4}");

  /** Browsers read a last label of digits as an address, in spellings that hide where it leads. */
  private static final Pattern NUMERIC = Pattern.compile("(?:.*\\.)?(?:[0-9]+|0x[0-9a-f]*)");

  private static final Pattern NAMES_OF_ITSELF =
      Pattern.compile("(?:.*\\.)?localhost(?:\\.localdomain)?|ip6-(?:localhost|loopback)");
  private static final Pattern WHOLE =
      Pattern.compile("(?:(https?)://)?(\\[[0-9a-f:.]+]|[a-z0-9._-]+)(?::([0-9]{1,5}))?/?");

  /**
   * The address as an operator sets it, with its scheme.
   *
   * @throws IllegalArgumentException on anything else
   */
  public static ServerAddress of(String text) {
    return read(text, "")
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "it must look like http://192.168.1.10:8080, without anything behind it"));
  }

  /** Where a page that was asked for stands. @throws Refusal NOT_UNDERSTOOD for a strange host */
  public static ServerAddress of(URI page) {
    return read(page.getScheme() + "://" + page.getRawAuthority(), "")
        .orElseThrow(() -> new Refusal(Refusal.Why.NOT_UNDERSTOOD));
  }

  /**
   * The address as somebody typed it.
   *
   * @param scheme what holds where none was typed; empty where it must be
   * @return nothing where it is none
   */
  public static Optional<ServerAddress> read(String typed, String scheme) {
    var parts = WHOLE.matcher(typed.strip().toLowerCase(Locale.ROOT));
    if (!parts.matches()) {
      return Optional.empty();
    }
    var which = Optional.ofNullable(parts.group(1)).orElse(scheme);
    var port = Optional.ofNullable(parts.group(3)).map(Integer::parseInt).orElse(usual(which));
    boolean sane = !which.isEmpty() && port >= 1 && port <= LAST_PORT;
    return host(parts.group(2)).filter(any -> sane).map(at -> new ServerAddress(which, at, port));
  }

  private static Optional<String> host(String typed) {
    if (typed.startsWith("[")) {
      return literal(typed);
    }
    boolean right =
        NUMERIC.matcher(typed).matches()
            ? QUAD.matcher(typed).matches()
            : NAME.matcher(typed).matches();
    return right && typed.length() <= 253 ? Optional.of(typed) : Optional.empty();
  }

  /** In brackets nothing is looked up: it is an address or none. */
  private static Optional<String> literal(String brackets) {
    try {
      return Optional.of(shown(InetAddress.getByName(brackets)));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  /** How a machine's address is written, without a zone; the first run of zeros left out. */
  public static String shown(InetAddress address) {
    var text = address.getHostAddress().replaceFirst("%.*", "");
    return address instanceof Inet4Address
        ? text
        : text.replaceFirst("(?:^|:)0(?::0)+(?::|$)", "::");
  }

  private static int usual(String scheme) {
    return scheme.equals("https") ? 443 : 80;
  }

  /** Whether it leads every machine to itself: no tablet comes to the server by it. */
  public boolean onlyHere() {
    boolean unspecified = host.equals("::") || host.startsWith("0.");
    boolean loopback = host.equals("::1") || host.startsWith("127.") && !named();
    return unspecified || loopback || NAMES_OF_ITSELF.matcher(host).matches();
  }

  /** Whether it is a name, which the room's network must know. */
  public boolean named() {
    return !host.contains(":") && !QUAD.matcher(host).matches();
  }

  /** The same server by another name or address of the machine. */
  public ServerAddress at(String otherHost) {
    return new ServerAddress(scheme, otherHost, port);
  }

  /** The address of a page of this server. @param path from its first slash on */
  public String link(String path) {
    return this + path;
  }

  @Override
  public String toString() {
    var name = host.contains(":") ? "[" + host + "]" : host;
    return scheme + "://" + name + (port == usual(scheme) ? "" : ":" + port);
  }
}
