package org.phieukin.edge;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Has the platform take forwarded headers from {@code phieukin.proxies} and from nobody else. Its
 * own settings do both things apart, and without addresses it would believe everybody.
 */
public class BelievedProxies implements ConfigSourceFactory {
  /** Over the application's file, and over an operator's attempt to believe everybody. */
  private static final int ORDINAL = 500;

  private static final String FORWARDING = "quarkus.http.proxy.proxy-address-forwarding";
  private static final String TRUSTED = "quarkus.http.proxy.trusted-proxies";

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    var proxies =
        Optional.ofNullable(context.getValue("phieukin.proxies").getValue())
            .map(String::strip)
            .filter(text -> !text.isEmpty());
    return List.of(new PropertiesConfigSource(settings(proxies), "believed proxies", ORDINAL));
  }

  static Map<String, String> settings(Optional<String> proxies) {
    return proxies
        .map(text -> Map.of(FORWARDING, "true", TRUSTED, text))
        .orElse(Map.of(FORWARDING, "false"));
  }
}
