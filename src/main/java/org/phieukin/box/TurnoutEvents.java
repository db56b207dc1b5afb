package org.phieukin.box;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** The turnout as server-sent events: one at once, then one at each change. */
@Path("/polls/{uuid}/turnout")
public class TurnoutEvents {
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

  @Inject Turnout turnout;

  /** A stream that never ends of itself; browsers reconnect by themselves. */
  @GET
  @Blocking
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  public Multi<Turnout.View> events(String uuid) {
    var now = turnout.of(uuid);
    var later =
        Multi.createFrom()
            .ticks()
            .startingAfter(LOOK_EVERY)
            .every(LOOK_EVERY)
            .onOverflow()
            .drop()
            .onItem()
            .transformToUniAndConcatenate(tick -> look(uuid));
    return Multi.createBy()
        .concatenating()
        .streams(Multi.createFrom().item(now), later)
        .skip()
        .repetitions();
  }

  private Uni<Turnout.View> look(String uuid) {
    return Uni.createFrom()
        .item(() -> turnout.of(uuid))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }
}
