package org.phieukin.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.phieukin.asking.Asking;

/** Nobody keeps others out by holding connections, or by never finishing a request. */
@QuarkusTest
class ConnectionsTest {
  private static final Duration WITHIN = Duration.ofSeconds(30);

  /** An address that tells whether its connection is watched; it exists in tests alone. */
  @Path("/watched")
  public static class Watched {
    @GET
    public String watched(HttpServerRequest request) {
      return "watched: " + HeadDeadline.of(request).isPresent();
    }
  }

  @Test
  void every_connection_of_the_server_is_watched() {
    assertThat(Asking.get("/watched").asString()).isEqualTo("watched: true");
  }

  @Test
  void one_address_holds_so_many_connections_and_others_theirs() {
    var connections = new Connections(3, 5, WITHIN);
    for (int n = 0; n < 3; n++) {
      assertThat(connections.takes("192.0.2.1")).isTrue();
    }
    assertThat(connections.takes("192.0.2.1")).isFalse();
    assertThat(connections.takes("192.0.2.2")).isTrue();
    assertThat(connections.takes("192.0.2.2")).isTrue();
    assertThat(connections.takes("192.0.2.3")).as("all together").isFalse();
    connections.giveBack("192.0.2.1");
    assertThat(connections.takes("192.0.2.3")).isTrue();
  }

  @Test
  void an_address_that_left_is_forgotten() {
    var connections = new Connections(3, 5, WITHIN);
    for (int n = 0; n < 1_000; n++) {
      connections.takes("192.0.2." + n);
      connections.giveBack("192.0.2." + n);
    }
    assertThat(connections.addresses()).isZero();
    for (int n = 0; n < 5; n++) {
      assertThat(connections.takes("198.51.100." + n)).isTrue();
    }
  }

  /** A request of which the server has not seen the end. */
  private static HttpServerRequest unended(Map<String, String> headers) {
    InvocationHandler answers =
        (proxy, method, arguments) ->
            switch (method.getName()) {
              case "isEnded" -> false;
              case "getHeader" -> headers.get(arguments[0].toString());
              default -> throw new UnsupportedOperationException(method.getName());
            };
    var kinds = new Class<?>[] {HttpServerRequest.class};
    var loader = ConnectionsTest.class.getClassLoader();
    return (HttpServerRequest) Proxy.newProxyInstance(loader, kinds, answers);
  }

  @Test
  void only_a_request_with_a_body_has_to_come_to_an_end_so_that_a_stream_may_go_on() {
    assertThat(Deadlines.awaited(unended(Map.of()))).isFalse();
    assertThat(Deadlines.awaited(unended(Map.of("content-length", "0")))).isFalse();
    assertThat(Deadlines.awaited(unended(Map.of("content-length", "7")))).isTrue();
    assertThat(Deadlines.awaited(unended(Map.of("transfer-encoding", "chunked")))).isTrue();
  }

  private static void passes(EmbeddedChannel channel, Duration time) {
    channel.advanceTimeBy(time.toMillis(), TimeUnit.MILLISECONDS);
    channel.runScheduledPendingTasks();
  }

  private static void trickles(EmbeddedChannel channel) {
    channel.writeInbound(Unpooled.wrappedBuffer(new byte[] {'G'}));
  }

  @Test
  void a_head_that_trickles_in_has_its_time_and_no_more() {
    var channel = new EmbeddedChannel(new HeadDeadline(WITHIN));
    passes(channel, Duration.ofMinutes(2));
    assertThat(channel.isOpen()).as("nothing was begun yet").isTrue();
    for (int n = 0; n < 7; n++) {
      trickles(channel);
      passes(channel, Duration.ofSeconds(4));
    }
    assertThat(channel.isOpen()).isTrue();
    trickles(channel);
    passes(channel, Duration.ofSeconds(4));
    assertThat(channel.isOpen()).isFalse();
  }

  @Test
  void a_request_under_way_and_a_pause_between_two_are_none_of_its_business() {
    var deadline = new HeadDeadline(WITHIN);
    var channel = new EmbeddedChannel(deadline);
    trickles(channel);
    deadline.arrived();
    trickles(channel);
    passes(channel, Duration.ofMinutes(5));
    deadline.answered();
    passes(channel, Duration.ofMinutes(5));
    assertThat(channel.isOpen()).isTrue();
    trickles(channel);
    passes(channel, WITHIN);
    assertThat(channel.isOpen()).isFalse();
  }
}
