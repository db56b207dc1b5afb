package org.phieukin.count.lamps;

import java.util.List;

/** The lamps of a counted poll. */
public record ThreeLamps(Light server, Light browser, Light other) {
  /** In their order. */
  public List<Light> all() {
    return List.of(server, browser, other);
  }

  /** Those that are lit. */
  public List<Light> lit() {
    return all().stream().filter(light -> light.state().on()).toList();
  }

  /** Those that there is something to say of: nobody has to bring a third report. */
  public List<Light> told() {
    return third() ? all() : List.of(server, browser);
  }

  /** Whether they stand for publication: the first two are on, and none stands against it. */
  public boolean agree() {
    return server.state().on() && browser.state().on() && !other.state().wrong();
  }

  /** Whether somebody brought a third report. */
  public boolean third() {
    return other.state() != LampState.OTHER_NONE;
  }
}
