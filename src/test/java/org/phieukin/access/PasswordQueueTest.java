package org.phieukin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.phieukin.Patience;
import org.phieukin.access.PasswordQueue.Asker;
import org.phieukin.site.Refusal;

/** However many want to sign in, few passwords are hashed at a time. */
class PasswordQueueTest {
  private final PasswordQueue queue = new PasswordQueue(2);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch done = new CountDownLatch(1);
  private final AtomicInteger hashing = new AtomicInteger();
  private final AtomicInteger arrived = new AtomicInteger();

  private Future<Integer> enter(Asker asker) {
    return threads.submit(
        () -> {
          arrived.incrementAndGet();
          return queue.in(asker, this::hash);
        });
  }

  private int hash() {
    int now = hashing.incrementAndGet();
    try {
      done.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      hashing.decrementAndGet();
    }
    return now;
  }

  @AfterEach
  void end() {
    done.countDown();
    threads.shutdownNow();
  }

  private void refused(Asker asker) {
    Awaitility.await()
        .atMost(Patience.PATIENCE)
        .untilAsserted(
            () ->
                assertThatThrownBy(() -> queue.in(asker, () -> 1))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("PASSWORDS_BUSY"));
  }

  @Test
  void two_are_hashed_at_once_some_wait_and_the_rest_is_refused_at_once() throws Exception {
    var all = new ArrayList<Future<Integer>>();
    for (int n = 0; n < 20; n++) {
      all.add(enter(Asker.STRANGER));
    }
    Awaitility.await()
        .atMost(Patience.PATIENCE)
        .until(() -> arrived.get() == 20 && hashing.get() == 2);
    refused(Asker.STRANGER);
    assertThat(hashing.get()).isEqualTo(2);
    done.countDown();
    for (var one : all) {
      assertThat(one.get()).isLessThanOrEqualTo(2);
    }
    assertThat(queue.in(Asker.STRANGER, () -> 7)).isEqualTo(7);
  }

  @Test
  void strangers_take_no_place_of_those_who_are_known() throws Exception {
    for (int n = 0; n < 20; n++) {
      enter(Asker.STRANGER);
    }
    Awaitility.await()
        .atMost(Patience.PATIENCE)
        .until(() -> arrived.get() == 20 && hashing.get() == 2);
    refused(Asker.STRANGER);
    var known = enter(Asker.KNOWN);
    done.countDown();
    assertThat(known.get()).isPositive();
  }

  @Test
  void a_fault_gives_turn_and_place_back() {
    for (int n = 0; n < 100; n++) {
      assertThatThrownBy(
              () ->
                  queue.in(
                      Asker.KNOWN,
                      () -> {
                        throw new IllegalArgumentException();
                      }))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(queue.in(Asker.KNOWN, () -> 1)).isEqualTo(1);
  }
}
