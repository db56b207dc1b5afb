package org.phieukin.protocol;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes compact JSON in the order of the calls (§1); values are given as JSON already. */
public final class JsonWriter {
  private final StringBuilder out = new StringBuilder("{");

  /** An object without fields as yet. */
  public JsonWriter() {}

  /** A field whose value is JSON. */
  public JsonWriter field(String name, String json) {
    if (out.length() > 1) {
      out.append(',');
    }
    out.append('"').append(name).append("\":").append(json);
    return this;
  }

  /** A field whose value is a string. */
  public JsonWriter text(String name, Object text) {
    return field(name, JsonString.quoted(text.toString()));
  }

  /** The finished object. */
  public String end() {
    return out.append('}').toString();
  }

  /** An array. */
  public static <T> String array(Collection<T> items, Function<? super T, String> json) {
    return items.stream().map(json).collect(Collectors.joining(",", "[", "]"));
  }

  /** An array of arrays. */
  static <T, C extends Collection<T>> String table(
      Collection<C> rows, Function<? super T, String> json) {
    return array(rows, row -> array(row, json));
  }
}
