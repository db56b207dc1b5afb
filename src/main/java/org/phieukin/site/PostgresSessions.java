package org.phieukin.site;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * What every connection to a PostgreSQL is told, wherever {@code phieukin.database} names one: one
 * that a dead server has left is not used, and a server that was frozen in the middle of a cast
 * keeps no poll to itself for longer than a minute.
 */
public class PostgresSessions implements ConfigSourceFactory {
  /** Over the platform's defaults, under what an operator says. */
  private static final int ORDINAL = 120;

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    var database = Optional.ofNullable(context.getValue("phieukin.database").getValue());
    return List.of(new PropertiesConfigSource(settings(database), "PostgreSQL sessions", ORDINAL));
  }

  static Map<String, String> settings(Optional<String> database) {
    return database.filter(address -> address.startsWith("jdbc:postgresql:")).isEmpty()
        ? Map.of()
        : Map.of(
            "quarkus.datasource.jdbc.validate-on-borrow",
            "true",
            "quarkus.datasource.jdbc.new-connection-sql",
            "SET lock_timeout = '20s'; SET idle_in_transaction_session_timeout = '60s'");
  }
}
