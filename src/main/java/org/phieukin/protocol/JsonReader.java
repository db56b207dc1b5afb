package org.phieukin.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON (RFC 8259) of bounded length and depth. Fields come once; of numbers there are only
 * small integers in their one spelling, and no null, for no format of PROTOCOL has others.
 */
public final class JsonReader {
  private static final int MAX_DEPTH = 12;
  private static final int MAX_DIGITS = 9;

  private final String source;
  private final String blanks;
  private int at;

  private JsonReader(String source, String blanks) {
    this.source = source;
    this.blanks = blanks;
  }

  /**
   * Reads one value and nothing after it.
   *
   * @throws MalformedException if there is none, or something after it, or more than so many
   *     characters
   */
  public static Json read(String source, int maxLength) {
    return read(source, maxLength, " \t\r\n");
  }

  /**
   * The same for texts that anyone may hash: without blanks between its parts (§1).
   *
   * @throws MalformedException also where there are some
   */
  public static Json readCompact(String source, int maxLength) {
    return read(source, maxLength, "");
  }

  private static Json read(String source, int maxLength, String blanks) {
    if (source.length() > maxLength) {
      throw new MalformedException("too long");
    }
    JsonReader reader = new JsonReader(source, blanks);
    Json value = reader.value(0);
    if (reader.peek() != 0 || reader.at < source.length()) {
      throw new MalformedException("something follows the value");
    }
    return value;
  }

  private Json value(int depth) {
    if (depth > MAX_DEPTH) {
      throw new MalformedException("nested too deeply");
    }
    char first = peek();
    return switch (first) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> new Json.Text(string());
      case 't' -> word("true", new Json.Flag(true));
      case 'f' -> word("false", new Json.Flag(false));
      default -> number();
    };
  }

  private Json object(int depth) {
    Map<String, Json> fields = new LinkedHashMap<>();
    at++;
    if (!skip('}')) {
      do {
        peek();
        String name = string();
        expect(':');
        if (fields.put(name, value(depth + 1)) != null) {
          throw new MalformedException("a field comes twice");
        }
      } while (skip(','));
      expect('}');
    }
    return new Json.Fields(fields);
  }

  private Json array(int depth) {
    List<Json> items = new ArrayList<>();
    at++;
    if (!skip(']')) {
      do {
        items.add(value(depth + 1));
      } while (skip(','));
      expect(']');
    }
    return new Json.Items(items);
  }

  private Json word(String word, Json value) {
    if (!source.startsWith(word, at)) {
      throw new MalformedException("not a value");
    }
    at += word.length();
    return value;
  }

  private Json number() {
    int start = at;
    while (at < source.length() && source.charAt(at) >= '0' && source.charAt(at) <= '9') {
      at++;
    }
    String digits = source.substring(start, at);
    boolean leadingZero = digits.length() > 1 && digits.charAt(0) == '0';
    if (digits.isEmpty() || digits.length() > MAX_DIGITS || leadingZero) {
      throw new MalformedException("not a value");
    }
    return new Json.Whole(Integer.parseInt(digits));
  }

  private String string() {
    JsonString string = new JsonString(source, at);
    at = string.end();
    return string.value();
  }

  private void expect(char c) {
    if (!skip(c)) {
      throw new MalformedException("not JSON");
    }
  }

  private boolean skip(char c) {
    boolean there = peek() == c;
    if (there) {
      at++;
    }
    return there;
  }

  /** The next character that is not blank, 0 at the end. */
  private char peek() {
    while (at < source.length() && blanks.indexOf(source.charAt(at)) >= 0) {
      at++;
    }
    return at < source.length() ? source.charAt(at) : 0;
  }
}
