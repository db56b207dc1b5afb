package org.phieukin.poll;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads files of presets. A wrong one stops the start: it is named, and its fault in words. */
final class PresetFile {
  private static final ObjectReader YAML =
      JsonMapper.builder(new YAMLFactory())
          .addModule(new Jdk8Module())
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .build()
          .readerFor(new TypeReference<List<Preset>>() {})
          .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  private PresetFile() {}

  /** The presets that come with the application. */
  static List<Preset> builtIn() {
    try (var in = PresetFile.class.getResourceAsStream("/presets.yaml")) {
      return read("presets.yaml", in);
    } catch (IOException e) {
      throw fault("presets.yaml", "cannot be read");
    }
  }

  /**
   * The presets of an operator's file.
   *
   * @throws ConfigurationException when it cannot be read or a preset in it is wrong
   */
  static List<Preset> of(Path file) {
    try (var in = Files.newInputStream(file)) {
      return read(file.toString(), in);
    } catch (IOException e) {
      throw fault(file.toString(), "cannot be read");
    }
  }

  private static List<Preset> read(String file, InputStream in) throws IOException {
    List<Preset> presets;
    try {
      presets = YAML.readValue(in);
    } catch (JsonProcessingException e) {
      throw fault(file, place(e) + e.getOriginalMessage());
    }
    if (presets == null || presets.isEmpty()) {
      throw fault(file, "there is no preset in it");
    }
    PresetRules.fault(presets)
        .ifPresent(
            what -> {
              throw fault(file, what);
            });
    return List.copyOf(presets);
  }

  private static String place(JsonProcessingException e) {
    return e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr() + ": ";
  }

  static ConfigurationException fault(String file, String what) {
    return new ConfigurationException("Presets file " + file + ": " + what);
  }
}
