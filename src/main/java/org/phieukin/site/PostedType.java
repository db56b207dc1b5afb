package org.phieukin.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What kind of content a request carries, in the one spelling that everything behind the front door
 * may compare with. Wildcards, lists and whatever else could be read in two ways are no type.
 */
enum PostedType {
  FORM("application/x-www-form-urlencoded"),
  MULTIPART("multipart/form-data"),
  JSON("application/json"),
  TEXT("text/plain");

  private static final int LONGEST = 300;
  private static final String TOKEN = "[A-Za-z0-9!#$%&'+.^_`|~-]+";
  private static final String QUOTED = "\"[A-Za-z0-9'()+_,./:=? -]*\"";
  private static final String PARAMETER =
      "[ \\t]*;[ \\t]*(?:(" + TOKEN + ")=(" + TOKEN + "|" + QUOTED + "))?";
  private static final Pattern WHOLE =
      Pattern.compile("[ \\t]*(" + TOKEN + "/" + TOKEN + ")((?:" + PARAMETER + ")*+)[ \\t]*");
  private static final Pattern ONE = Pattern.compile(PARAMETER);
  private static final Pattern BOUNDARY = Pattern.compile("[A-Za-z0-9'()+_,./:=?-]{1,70}");

  private final String type;

  PostedType(String type) {
    this.type = type;
  }

  /** Whether a header that was read here before names this type. */
  boolean is(String header) {
    return header != null && header.startsWith(type);
  }

  /** What stands between the parts of a form, from a header that was read here before. */
  static Optional<String> boundary(String header) {
    return MULTIPART.is(header)
        ? Optional.of(header.substring(header.indexOf('"') + 1, header.length() - 1))
        : Optional.empty();
  }

  /** A type as it is handed on. */
  record Read(PostedType type, String header) {}

  /** The type that these headers name; empty where they name none, or not one alone. */
  static Optional<Read> of(List<String> headers) {
    if (headers.size() != 1 || headers.get(0).length() > LONGEST) {
      return Optional.empty();
    }
    var parts = WHOLE.matcher(headers.get(0));
    return parts.matches() ? named(parts.group(1), parts.group(2)) : Optional.empty();
  }

  private static Optional<Read> named(String named, String parameters) {
    for (var known : values()) {
      if (known.type.equals(named.toLowerCase(Locale.ROOT))) {
        return known.with(parameters);
      }
    }
    return Optional.empty();
  }

  /** UTF-8 is the one alphabet here, and a boundary belongs to parts alone and to all of them. */
  private Optional<Read> with(String parameters) {
    var boundary = Optional.<String>empty();
    for (var one = ONE.matcher(parameters); one.find(); ) {
      var name = Optional.ofNullable(one.group(1)).orElse("").toLowerCase(Locale.ROOT);
      var value = Optional.ofNullable(one.group(2)).orElse("").replace("\"", "");
      boolean utf8 = name.equals("charset") && value.equalsIgnoreCase("utf-8");
      boolean parted = name.equals("boundary") && this == MULTIPART && boundary.isEmpty();
      if (parted && BOUNDARY.matcher(value).matches()) {
        boundary = Optional.of(value);
      } else if (!utf8 && !name.isEmpty()) {
        return Optional.empty();
      }
    }
    var header = type + boundary.map(text -> "; boundary=\"" + text + "\"").orElse("");
    return boundary.isPresent() == (this == MULTIPART)
        ? Optional.of(new Read(this, header))
        : Optional.empty();
  }
}
