package org.phieukin.protocol.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.phieukin.protocol.Element;
import org.phieukin.protocol.Scalar;

/**
 * Every single change of a JSON text: each value, each field, each list; texts within texts too.
 */
final class JsonChanges {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String UNSIGNED = "name";

  private final JsonNode root;
  private final Map<String, String> changed = new LinkedHashMap<>();

  private JsonChanges(String json) {
    try {
      this.root = MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** The changed texts by the place of the change; names of trustees, which nothing signs, not. */
  static Map<String, String> of(String json) {
    var changes = new JsonChanges(json);
    changes.walk("", changes.root);
    changes.changed.values().removeIf(json::equals);
    return changes.changed;
  }

  private void walk(String path, JsonNode node) {
    if (node instanceof ArrayNode items) {
      lists(path, items);
      for (int i = 0; i < items.size(); i++) {
        int index = i;
        leaf(path + "/" + i, items.get(i), value -> items.set(index, value));
      }
    } else if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      names.forEach(name -> without(path + "/" + name, object, name));
      for (String name : names) {
        boolean signed = !name.equals(UNSIGNED) || path.isEmpty();
        if (signed) {
          leaf(path + "/" + name, object.get(name), value -> object.set(name, value));
        }
      }
    }
  }

  private void leaf(String path, JsonNode old, Consumer<JsonNode> put) {
    if (old.isContainerNode()) {
      walk(path, old);
      return;
    }
    int n = 0;
    for (JsonNode value : others(old)) {
      put.accept(value);
      note(path + " " + n++);
    }
    put.accept(old);
  }

  private static List<JsonNode> others(JsonNode old) {
    if (old.isInt()) {
      return List.of(IntNode.valueOf(old.intValue() + 1));
    }
    if (!old.isTextual()) {
      return List.of(TextNode.valueOf("x"));
    }
    String text = old.textValue();
    if (text.matches("[0-9a-f]{64}") && isElement(text)) {
      return List.of(
          TextNode.valueOf(Element.parse(text).plus(Element.GENERATOR).toString()),
          TextNode.valueOf(Element.IDENTITY.toString()));
    }
    if (text.matches("[0-9]{20,}")) {
      var next = new BigInteger(text).add(BigInteger.ONE);
      return List.of(TextNode.valueOf(next.toString()), TextNode.valueOf("0" + text));
    }
    if (text.startsWith("{")) {
      return of(text).values().stream().<JsonNode>map(TextNode::valueOf).toList();
    }
    char first = text.charAt(0) == 'A' ? 'B' : 'A';
    return List.of(TextNode.valueOf(first + text.substring(1)), TextNode.valueOf(text + "x"));
  }

  private static boolean isElement(String text) {
    try {
      return !Element.parse(text).equals(Element.base(Scalar.ZERO));
    } catch (RuntimeException e) {
      return false;
    }
  }

  private void lists(String path, ArrayNode items) {
    if (items.isEmpty()) {
      return;
    }
    int end = items.size() - 1;
    JsonNode last = items.remove(end);
    note(path + " shorter");
    items.add(last).add(last);
    note(path + " longer");
    items.remove(end + 1);
    if (end > 0) {
      JsonNode before = items.get(end - 1);
      items.set(end - 1, last);
      items.set(end, before);
      note(path + " exchanged");
      items.set(end - 1, before);
      items.set(end, last);
    }
  }

  private void without(String path, ObjectNode object, String name) {
    ObjectNode copy = object.deepCopy();
    if (!name.equals(UNSIGNED)) {
      object.remove(name);
      note(path + " left out");
    }
    object.removeAll();
    object.set("extra", IntNode.valueOf(1));
    object.setAll(copy);
    if (name.equals(copy.fieldNames().next())) {
      note(path + " after another field");
    }
    object.removeAll();
    object.setAll(copy);
  }

  private void note(String path) {
    try {
      changed.put(path, MAPPER.writeValueAsString(root));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
