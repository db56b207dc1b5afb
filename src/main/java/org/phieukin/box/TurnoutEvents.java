package org.phieukin.box;

import io.quarkus.logging.Log;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.phieukin.poll.Discarded;
import org.phieukin.site.Ending;
import org.phieukin.site.Refusal;

/** The turnout as server-sent events: one at once, then one at each change. */
@Singleton
@Path("/polls/{uuid}/turnout")
public class TurnoutEvents {
  private static final long LOOK_EVERY_MILLISECONDS = 1000;

  private final Turnout turnout;
  private final SharedTicks ticks;

  /** Each server looks by its own timer. */
  @Inject
  public TurnoutEvents(Turnout turnout, Vertx vertx, Ending ending) {
    this.turnout = turnout;
    ticks = new SharedTicks(timer(vertx, ending), this::look);
  }

  /**
   * The worker pool's own ticks were seen to stay away once a stream had been cancelled. A server
   * that stops lets its streams end, or it would wait for them; browsers come back by themselves.
   */
  private static Multi<Long> timer(Vertx vertx, Ending ending) {
    return Multi.createFrom()
        .emitter(
            ticking -> {
              long timer =
                  vertx.setPeriodic(
                      LOOK_EVERY_MILLISECONDS,
                      tick -> {
                        if (ending.begun()) {
                          ticking.complete();
                        } else {
                          ticking.emit(tick);
                        }
                      });
              ticking.onTermination(() -> vertx.cancelTimer(timer));
            },
            BackPressureStrategy.DROP);
  }

  /** A stream that never ends of itself; browsers reconnect by themselves. */
  @GET
  @Blocking
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  public Multi<Turnout.View> events(String uuid) {
    var now = turnout.of(uuid);
    return Multi.createBy()
        .concatenating()
        .streams(Multi.createFrom().item(now), ticks.of(uuid))
        .skip()
        .repetitions();
  }

  /** A poll that is gone ends its streams; when the database does not answer, the next look may. */
  private Uni<Turnout.View> look(String uuid) {
    return Uni.createFrom()
        .item(() -> turnout.of(uuid))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .onFailure(why -> !(why instanceof Refusal))
        .recoverWithUni(
            why -> {
              Log.warn("The turnout could not be read", why);
              return Uni.createFrom().nullItem();
            });
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Discarded gone) {
    ticks.forget(gone.pollUuid());
  }
}
