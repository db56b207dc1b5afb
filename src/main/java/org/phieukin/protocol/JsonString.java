package org.phieukin.protocol;

/**
 * One JSON string: reading it with any escapes, and writing it with the required ones only (§1).
 */
public final class JsonString {
  private static final String ESCAPES = "\"\\/bfnrt";
  private static final String MEANINGS = "\"\\/\b\f\n\r\t";

  private final String source;
  private final StringBuilder value = new StringBuilder();
  private int at;

  /** Reads the string that begins at this place. */
  JsonString(String source, int start) {
    this.source = source;
    this.at = start;
    if (next() != '"') {
      throw new MalformedException("a string expected");
    }
    for (char c = next(); c != '"'; c = next()) {
      if (c < ' ') {
        throw new MalformedException("a control character in a string");
      }
      value.append(c == '\\' ? escaped() : c);
    }
    refuseLoneSurrogates();
  }

  /** What it says. */
  String value() {
    return value.toString();
  }

  /** The place after its closing quotation mark. */
  int end() {
    return at;
  }

  private char escaped() {
    char c = next();
    if (c == 'u') {
      return unicode();
    }
    int index = ESCAPES.indexOf(c);
    if (index < 0) {
      throw new MalformedException("an unknown escape");
    }
    return MEANINGS.charAt(index);
  }

  private char unicode() {
    int code = 0;
    for (int i = 0; i < 4; i++) {
      char c = next();
      int digit = c < 128 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        throw new MalformedException("an unknown escape");
      }
      code = code * 16 + digit;
    }
    return (char) code;
  }

  // They have no UTF-8 form: two different texts would be hashed alike.
  private void refuseLoneSurrogates() {
    if (value.codePoints().anyMatch(c -> c >= 0xd800 && c <= 0xdfff)) {
      throw new MalformedException("half a character");
    }
  }

  private char next() {
    if (at >= source.length()) {
      throw new MalformedException("a string does not end");
    }
    return source.charAt(at++);
  }

  /** The canonical spelling, with its quotation marks. */
  public static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append(control(c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  private static String control(char c) {
    int index = MEANINGS.indexOf(c);
    return index >= 0 ? "\\" + ESCAPES.charAt(index) : String.format("\\u%04x", (int) c);
  }
}
