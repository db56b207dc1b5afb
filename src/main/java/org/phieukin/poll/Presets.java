package org.phieukin.poll;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** The rules presets of {@code presets.yaml}; a new one needs no Java. */
@ApplicationScoped
public class Presets {
  private static final ObjectMapper YAML =
      JsonMapper.builder(new YAMLFactory()).addModule(new Jdk8Module()).build();
  private static final ObjectMapper JSON = JsonMapper.builder().addModule(new Jdk8Module()).build();

  private final List<Preset> all = read();

  /** All presets, in the order of the file. */
  public List<Preset> all() {
    return all;
  }

  /**
   * The preset of this key.
   *
   * @throws Refusal INPUT_MISSING when there is none
   */
  public Preset get(String key) {
    return all.stream()
        .filter(preset -> preset.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new Refusal(Why.INPUT_MISSING));
  }

  /** The rules in force for a poll: those of its freezing, before that the file's. */
  public Preset of(Poll poll) {
    return poll.frozenPreset().map(Presets::parse).orElseGet(() -> get(poll.preset()));
  }

  /** A preset as it is kept with a frozen poll. */
  static String json(Preset preset) {
    try {
      return JSON.writeValueAsString(preset);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Preset parse(String json) {
    try {
      return JSON.readValue(json, Preset.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Preset> read() {
    try (var in = Presets.class.getResourceAsStream("/presets.yaml")) {
      return YAML.readValue(in, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
