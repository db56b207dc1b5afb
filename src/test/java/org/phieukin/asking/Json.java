package org.phieukin.asking;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A body of JSON, asked by paths such as {@code lines[0].counts.count}: a name asked of a list is
 * asked of everything in it, and {@code size()} says how much there is.
 */
public final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(-?\\d+)]");

  private final Object root;

  private Json(Object root) {
    this.root = root;
  }

  static Json of(byte[] text) {
    try {
      return new Json(MAPPER.readValue(text, Object.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands there; null where nothing does. */
  @SuppressWarnings("unchecked")
  public <T> T get(String path) {
    var found = root;
    var steps = STEP.matcher(path);
    while (steps.find()) {
      found = steps.group(2) == null ? named(found, steps.group(1)) : at(found, steps.group(2));
    }
    return (T) found;
  }

  private static Object named(Object of, String name) {
    if (of instanceof Map<?, ?> fields) {
      return name.equals("size()") ? (Object) fields.size() : fields.get(name);
    }
    if (of instanceof List<?> many) {
      if (name.equals("size()")) {
        return many.size();
      }
      var all = new ArrayList<>();
      many.forEach(one -> all.add(named(one, name)));
      return all;
    }
    return null;
  }

  private static Object at(Object of, String index) {
    int place = Integer.parseInt(index);
    return of instanceof List<?> many && place < many.size() ? many.get(place) : null;
  }

  /** A text; null where there is none. */
  public String getString(String path) {
    Object found = get(path);
    return found == null ? null : found.toString();
  }

  public int getInt(String path) {
    return this.<Number>get(path).intValue();
  }

  public boolean getBoolean(String path) {
    return this.<Boolean>get(path);
  }

  public <T> List<T> getList(String path) {
    return get(path);
  }
}
