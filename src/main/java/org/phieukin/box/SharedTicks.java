package org.phieukin.box;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * Looks at a poll once a tick for all who watch it, however many: no tick without anybody who
 * listens, none behind the state that nothing follows. Each server has its own.
 */
final class SharedTicks {
  private final Multi<?> ticks;
  private final Function<String, Uni<Turnout.View>> look;
  private final Map<String, Multi<Turnout.View>> shared = new ConcurrentHashMap<>();

  /**
   * Ticks for all polls.
   *
   * @param look finds out how a poll stands; without a value where it could not, this time
   */
  SharedTicks(Multi<?> ticks, Function<String, Uni<Turnout.View>> look) {
    this.ticks = ticks;
    this.look = look;
  }

  /** What each tick sees from now on; who is slow gets the latest and keeps nobody waiting. */
  Multi<Turnout.View> of(String pollUuid) {
    return shared.computeIfAbsent(pollUuid, this::begin).onOverflow().dropPreviousItems();
  }

  private Multi<Turnout.View> begin(String pollUuid) {
    return Multi.createFrom()
        .deferred(() -> looks(pollUuid))
        .broadcast()
        .withCancellationAfterLastSubscriberDeparture()
        .toAllSubscribers();
  }

  private Multi<Turnout.View> looks(String pollUuid) {
    var over = new AtomicBoolean();
    return ticks
        .onOverflow()
        .drop()
        .select()
        .where(tick -> !over.get())
        .onItem()
        .transformToUniAndConcatenate(tick -> look.apply(pollUuid))
        .invoke(seen -> over.set(seen.state().over()));
  }

  /** Forgets a poll that is gone; whoever still watches it is told by the next look. */
  void forget(String pollUuid) {
    shared.remove(pollUuid);
  }
}
