package org.phieukin.site.onewriter;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;

/**
 * H2's driver, whose connections change a database one after the other: H2 writes one map after the
 * other to its file, and what somebody else changes meanwhile stands there in part until the next
 * write, which a kill prevents (h2database issue 2080). Who reads is kept from nothing.
 */
public final class OneWriterDriver implements Driver {
  private static final String H2 = "org.h2.Driver";

  /**
   * H2 gives an old result again between a commit and its note that there was one. And the
   * milliseconds that closing may take to fill the gaps that commits have left in the file.
   */
  private static final Map<String, String> SETTINGS =
      Map.of("OPTIMIZE_REUSE_RESULTS", "0", "MAX_COMPACT_TIME", "3000");

  private final Map<String, WriterGate> gates = new ConcurrentHashMap<>();
  private final Driver h2;

  /**
   * For the pool, which makes one for all its connections.
   *
   * @throws ReflectiveOperationException where H2 is not there
   */
  public OneWriterDriver() throws ReflectiveOperationException {
    var loader = Thread.currentThread().getContextClassLoader();
    h2 = (Driver) Class.forName(H2, true, loader).getDeclaredConstructor().newInstance();
  }

  @Override
  public Connection connect(String url, Properties given) throws SQLException {
    var all = new Properties();
    all.putAll(given);
    all.putAll(SETTINGS);
    var connection = h2.connect(url, all);
    return connection == null
        ? null
        : new GatedConnection(connection, gates.computeIfAbsent(url, one -> new WriterGate()))
            .proxy();
  }

  @Override
  public boolean acceptsURL(String url) throws SQLException {
    return h2.acceptsURL(url);
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties given) throws SQLException {
    return h2.getPropertyInfo(url, given);
  }

  @Override
  public int getMajorVersion() {
    return h2.getMajorVersion();
  }

  @Override
  public int getMinorVersion() {
    return h2.getMinorVersion();
  }

  @Override
  public boolean jdbcCompliant() {
    return h2.jdbcCompliant();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return h2.getParentLogger();
  }
}
