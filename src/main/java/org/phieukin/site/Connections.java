package org.phieukin.site;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts connections where they are accepted, of one address and of all together: whoever opens
 * ever more of them keeps nobody else out, and one that sends no request to its end goes.
 */
@Sharable
final class Connections extends ChannelInboundHandlerAdapter {
  private final int mostOfOne;
  private final int mostOfAll;
  private final Duration within;
  private final ConcurrentMap<String, Integer> open = new ConcurrentHashMap<>();
  private final AtomicInteger all = new AtomicInteger();

  /**
   * A count.
   *
   * @param mostOfOne connections that one address may hold
   * @param mostOfAll connections that there may be
   * @param within how long the head of a request may take from its first byte on
   */
  Connections(int mostOfOne, int mostOfAll, Duration within) {
    this.mostOfOne = mostOfOne;
    this.mostOfAll = mostOfAll;
    this.within = within;
  }

  /** A connection that was accepted, before anybody else has seen it. */
  @Override
  public void channelRead(ChannelHandlerContext context, Object accepted) {
    var connection = (Channel) accepted;
    var whose = whose(connection.remoteAddress());
    if (!takes(whose)) {
      connection.unsafe().closeForcibly();
      return;
    }
    connection.closeFuture().addListener(closed -> giveBack(whose));
    connection.pipeline().addLast(new HeadDeadline(within));
    context.fireChannelRead(accepted);
  }

  /** Takes one for an address; false where there is none left. */
  boolean takes(String whose) {
    if (all.incrementAndGet() > mostOfAll) {
      all.decrementAndGet();
      return false;
    }
    if (open.merge(whose, 1, Integer::sum) > mostOfOne) {
      giveBack(whose);
      return false;
    }
    return true;
  }

  /** Gives the one back that an address has taken. */
  void giveBack(String whose) {
    all.decrementAndGet();
    open.computeIfPresent(whose, (any, count) -> count > 1 ? count - 1 : null);
  }

  /** How many addresses hold one. */
  int addresses() {
    return open.size();
  }

  private static String whose(SocketAddress address) {
    return address instanceof InetSocketAddress ip
        ? ip.getAddress().getHostAddress()
        : String.valueOf(address);
  }
}
