package org.phieukin.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.phieukin.Patience.PATIENCE;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** One round of work serves a group, and nobody is served by work that began before they came. */
class RoundsTest {
  @Test
  void whoever_comes_while_a_round_is_under_way_is_served_by_the_next_one_together()
      throws Exception {
    var rounds = new Rounds();
    var done = new AtomicInteger();
    var begun = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    var pool = Executors.newFixedThreadPool(20);
    try {
      var all = new ArrayList<CompletableFuture<Void>>();
      all.add(CompletableFuture.runAsync(() -> join(rounds, () -> wait(begun, go, done)), pool));
      begun.await();
      var coming = new CountDownLatch(19);
      for (int n = 0; n < 19; n++) {
        all.add(
            CompletableFuture.runAsync(
                () -> {
                  coming.countDown();
                  join(rounds, done::incrementAndGet);
                },
                pool));
      }
      coming.await();
      assertThat(all).noneMatch(CompletableFuture::isDone);
      go.countDown();
      CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).get();
      assertThat(done.get()).isBetween(2, 20);
    } finally {
      pool.shutdownNow();
    }
  }

  private static void wait(CountDownLatch begun, CountDownLatch go, AtomicInteger done) {
    begun.countDown();
    try {
      go.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    done.incrementAndGet();
  }

  private static void join(Rounds rounds, Runnable work) {
    rounds.join(work);
  }

  @Test
  void work_that_failed_has_served_nobody() {
    var rounds = new Rounds();
    assertThatThrownBy(
            () ->
                rounds.join(
                    () -> {
                      throw new IllegalStateException("the disk is full");
                    }))
        .hasMessage("the disk is full");
    var done = new AtomicInteger();
    rounds.join(done::incrementAndGet);
    rounds.join(done::incrementAndGet);
    assertThat(done).hasValue(2);
  }

  @Test
  void work_that_failed_has_failed_for_everybody_who_waited_for_it() throws Exception {
    var rounds = new Rounds();
    var begun = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    var tries = new AtomicInteger();
    var pool = Executors.newFixedThreadPool(20);
    try {
      var first =
          CompletableFuture.runAsync(
              () -> join(rounds, () -> wait(begun, go, new AtomicInteger())), pool);
      begun.await();
      var waiting = new ArrayList<Thread>();
      var refused = new AtomicInteger();
      for (int n = 0; n < 19; n++) {
        var one = new Thread(() -> refusedBy(rounds, tries, refused));
        one.start();
        waiting.add(one);
      }
      // All of them wait for their turn: they are one group.
      await()
          .atMost(PATIENCE)
          .until(() -> waiting.stream().allMatch(t -> t.getState() == Thread.State.WAITING));
      go.countDown();
      first.get();
      for (var one : waiting) {
        one.join();
      }
      assertThat(tries).hasValue(1);
      assertThat(refused).hasValue(19);
    } finally {
      pool.shutdownNow();
    }
  }

  private static void refusedBy(Rounds rounds, AtomicInteger tries, AtomicInteger refused) {
    try {
      rounds.join(
          () -> {
            tries.incrementAndGet();
            throw new IllegalStateException("the disk is full");
          });
    } catch (IllegalStateException full) {
      refused.incrementAndGet();
    }
  }
}
