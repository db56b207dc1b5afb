package org.phieukin.site;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.AttributeKey;
import io.netty.util.concurrent.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Ends a connection on which the head of a request takes longer than it may. */
final class HeadDeadline extends ChannelInboundHandlerAdapter {
  private static final AttributeKey<HeadDeadline> KEY =
      AttributeKey.valueOf(HeadDeadline.class.getName());

  private final Duration within;
  private Optional<Future<?>> ending = Optional.empty();
  private boolean answering;

  HeadDeadline(Duration within) {
    this.within = within;
  }

  /** The one of the connection that a request came on. */
  static Optional<HeadDeadline> of(HttpServerRequest request) {
    return request.connection() instanceof ConnectionBase connection
        ? Optional.ofNullable(connection.channel().attr(KEY).get())
        : Optional.empty();
  }

  @Override
  public void handlerAdded(ChannelHandlerContext context) {
    context.channel().attr(KEY).set(this);
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object bytes) {
    if (!answering && ending.isEmpty()) {
      ending =
          Optional.of(
              context
                  .executor()
                  .schedule(() -> context.close(), within.toMillis(), TimeUnit.MILLISECONDS));
    }
    context.fireChannelRead(bytes);
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    stop();
    context.fireChannelInactive();
  }

  /** The head is whole; the rest of the request has a deadline of its own. */
  void arrived() {
    answering = true;
    stop();
  }

  /** The request was answered: the next byte begins another one. */
  void answered() {
    answering = false;
  }

  private void stop() {
    ending.ifPresent(timer -> timer.cancel(false));
    ending = Optional.empty();
  }
}
