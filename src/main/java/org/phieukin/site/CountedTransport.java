package org.phieukin.site;

import io.netty.bootstrap.ServerBootstrap;
import io.smallrye.config.SmallRyeConfig;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.spi.VertxServiceProvider;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Lets {@link Connections} see every connection that is accepted. The server hands requests on and
 * no connections, and one that never sends a whole head is no request (docs/decisions/0032).
 */
public final class CountedTransport extends JDKTransport implements VertxServiceProvider {
  private volatile Connections connections;

  @Override
  public void init(VertxBuilder builder) {
    builder.findTransport(this);
  }

  @Override
  public void configure(NetServerOptions options, boolean local, ServerBootstrap server) {
    super.configure(options, local, server);
    server.handler(counted());
  }

  /** One count for all the ports there are. */
  private synchronized Connections counted() {
    if (connections == null) {
      var config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
      var limits = config.getConfigMapping(PhieuKinConfig.class).limits();
      connections =
          new Connections(limits.connectionsPerAddress(), limits.connections(), limits.request());
    }
    return connections;
  }
}
