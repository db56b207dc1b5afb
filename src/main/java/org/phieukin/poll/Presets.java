package org.phieukin.poll;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.phieukin.site.PhieuKinConfig;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** The rules presets of {@code presets.yaml}; a new one needs no Java. */
@ApplicationScoped
public class Presets {
  private static final ObjectMapper JSON = JsonMapper.builder().addModule(new Jdk8Module()).build();

  @Inject PhieuKinConfig config;

  private List<Preset> all;

  /** A wrong file stops the start. */
  void read(@Observes StartupEvent start) {
    Log.debugf("%d presets", all().size());
  }

  @PostConstruct
  void read() {
    all = together(PresetFile.builtIn(), config.presets());
  }

  /** The presets that come with the application and those of the operator's file, if any. */
  static List<Preset> together(List<Preset> builtIn, Optional<Path> extra) {
    var both = new ArrayList<>(builtIn);
    extra.ifPresent(
        file -> {
          both.addAll(PresetFile.of(file));
          PresetRules.fault(both)
              .ifPresent(
                  what -> {
                    throw PresetFile.fault(file.toString(), what + ", one of them built in");
                  });
        });
    return List.copyOf(both);
  }

  /** All presets, in the order of the file, then those of the operator's. */
  public List<Preset> all() {
    return all;
  }

  /** Those of a kind, first what suits the body that meets, else in the order of the file. */
  public List<Preset> of(PollKind kind, String body) {
    return all.stream()
        .filter(preset -> preset.kind() == kind)
        .sorted(Comparator.comparing(preset -> preset.suits(body) ? 0 : 1))
        .toList();
  }

  /**
   * The preset of this key.
   *
   * @throws Refusal NO_SUCH_PRESET when the server has none of this key any more
   */
  public Preset get(String key) {
    return all.stream()
        .filter(preset -> preset.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new Refusal(Why.NO_SUCH_PRESET));
  }

  /** The rules in force for a poll: those of its freezing, before that the file's. */
  public Preset of(Poll poll) {
    return inForce(poll.frozenPreset(), poll.preset());
  }

  /** The rules as they were frozen, before that those of this key in the file. */
  Preset inForce(Optional<String> frozen, String key) {
    return frozen.map(Presets::parse).orElseGet(() -> get(key));
  }

  /** A preset as it is kept with a frozen poll. */
  static String json(Preset preset) {
    try {
      return JSON.writeValueAsString(preset);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A preset as it was kept, also by an earlier version that knew less of it. */
  static Preset parse(String json) {
    try {
      return JSON.readValue(json, Preset.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
