package org.phieukin.protocol;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@link JsonReader} read: the five kinds of values that the formats of PROTOCOL use. */
public sealed interface Json {

  /** A string. */
  record Text(String value) implements Json {}

  /** A small integer, not negative. */
  record Whole(int value) implements Json {}

  /** True or false. */
  record Flag(boolean value) implements Json {}

  /** An array. */
  record Items(List<Json> values) implements Json {}

  /** An object, its fields in the order in which they came, each once. */
  record Fields(Map<String, Json> values) implements Json {
    /** A field that {@link Json#fields} has found to be there. */
    public Json get(String name) {
      return values.get(name);
    }

    /** A field that may be left out. */
    public Optional<Json> find(String name) {
      return Optional.ofNullable(values.get(name));
    }
  }

  /** The string that this is. */
  default String text() {
    if (this instanceof Text text) {
      return text.value();
    }
    throw new MalformedException("a string expected");
  }

  /** The number that this is. */
  default int whole() {
    if (this instanceof Whole whole) {
      return whole.value();
    }
    throw new MalformedException("a small integer expected");
  }

  /** The truth value that this is. */
  default boolean flag() {
    if (this instanceof Flag flag) {
      return flag.value();
    }
    throw new MalformedException("true or false expected");
  }

  /** The elements of the array that this is. */
  default List<Json> items() {
    if (this instanceof Items items) {
      return items.values();
    }
    throw new MalformedException("an array expected");
  }

  /** The object that this is, with exactly these fields in this order; a final ? marks optional. */
  default Fields fields(String... names) {
    if (!(this instanceof Fields fields)) {
      throw new MalformedException("an object expected");
    }
    List<String> present = List.copyOf(fields.values().keySet());
    int next = 0;
    for (String name : names) {
      boolean optional = name.endsWith("?");
      String plain = optional ? name.substring(0, name.length() - 1) : name;
      if (next < present.size() && present.get(next).equals(plain)) {
        next++;
      } else if (!optional) {
        throw new MalformedException("a field is missing or out of order");
      }
    }
    if (next < present.size()) {
      throw new MalformedException("a field is unknown or out of order");
    }
    return fields;
  }
}
