package org.phieukin.box;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.phieukin.poll.PollState;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

class SharedTicksTest {
  private static final String POLL = "a poll";

  private final BroadcastProcessor<Integer> clock = BroadcastProcessor.create();
  private final SharedTicks ticks = new SharedTicks(clock, this::look);
  private final List<String> looks = new ArrayList<>();
  private Uni<Turnout.View> answer = seen(0, PollState.OPEN);

  private Uni<Turnout.View> look(String uuid) {
    looks.add(uuid);
    return answer;
  }

  private static Uni<Turnout.View> seen(int cast, PollState state) {
    return Uni.createFrom().item(new Turnout.View(cast, 100, state));
  }

  private AssertSubscriber<Turnout.View> listener(String uuid) {
    return ticks.of(uuid).subscribe().withSubscriber(AssertSubscriber.create(Long.MAX_VALUE));
  }

  private List<AssertSubscriber<Turnout.View>> listeners(int number) {
    return Stream.generate(() -> listener(POLL)).limit(number).toList();
  }

  private void tick() {
    clock.onNext(1);
  }

  private static List<Integer> cast(AssertSubscriber<Turnout.View> listener) {
    return listener.getItems().stream().map(Turnout.View::cast).toList();
  }

  @Test
  void one_look_a_tick_is_for_all_who_listen() {
    var many = listeners(200);
    tick();
    answer = seen(5, PollState.OPEN);
    tick();
    assertThat(looks).hasSize(2);
    assertThat(many).allSatisfy(one -> assertThat(cast(one)).containsExactly(0, 5));
  }

  @Test
  void each_poll_is_looked_at_for_itself() {
    listener(POLL);
    listener("another");
    tick();
    assertThat(looks).containsExactlyInAnyOrder(POLL, "another");
  }

  @Test
  void without_a_listener_nothing_is_asked() {
    tick();
    var many = listeners(3);
    tick();
    many.forEach(AssertSubscriber::cancel);
    tick();
    assertThat(looks).hasSize(1);
  }

  @Test
  void whoever_comes_when_all_had_left_is_told_again() {
    listener(POLL).cancel();
    var later = listener(POLL);
    tick();
    assertThat(cast(later)).containsExactly(0);
  }

  @Test
  void one_who_leaves_takes_nothing_from_the_others() {
    var leaving = listener(POLL);
    var staying = listener(POLL);
    tick();
    leaving.cancel();
    tick();
    assertThat(cast(staying)).hasSize(2);
  }

  @Test
  void one_who_is_slow_keeps_nobody_waiting_and_gets_the_latest() {
    var slow = ticks.of(POLL).subscribe().withSubscriber(AssertSubscriber.create(0));
    var quick = listener(POLL);
    IntStream.rangeClosed(1, 1000)
        .forEach(
            cast -> {
              answer = seen(cast, PollState.OPEN);
              tick();
            });
    assertThat(cast(quick)).hasSize(1000);
    slow.request(1);
    assertThat(cast(slow)).containsExactly(1000);
  }

  @Test
  void a_look_that_found_nothing_out_is_passed_over() {
    var listener = listener(POLL);
    answer = Uni.createFrom().nullItem();
    tick();
    answer = seen(7, PollState.OPEN);
    tick();
    assertThat(cast(listener)).containsExactly(7);
  }

  @Test
  void a_poll_that_is_gone_ends_every_stream() {
    var many = listeners(3);
    answer = Uni.createFrom().failure(new Refusal(Why.NO_SUCH_POLL));
    tick();
    tick();
    assertThat(looks).hasSize(1);
    assertThat(many).allSatisfy(one -> one.assertFailedWith(Refusal.class));
  }

  @Test
  void behind_the_last_state_nothing_more_is_asked() {
    var many = listeners(3);
    answer = seen(45, PollState.PUBLISHED);
    tick();
    tick();
    tick();
    assertThat(looks).hasSize(1);
    assertThat(many)
        .allSatisfy(
            one -> {
              one.assertNotTerminated();
              assertThat(cast(one)).containsExactly(45);
            });
  }

  @Test
  void when_the_ticks_end_all_streams_end_also_those_that_nothing_follows() {
    var open = listener(POLL);
    answer = seen(5, PollState.PUBLISHED);
    var over = listener("another");
    tick();
    clock.onComplete();
    open.assertCompleted();
    over.assertCompleted();
  }
}
