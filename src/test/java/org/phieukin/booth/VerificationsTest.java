package org.phieukin.booth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.phieukin.Patience;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** Ballots beyond those that can wait are told at once to come again. */
class VerificationsTest {
  private final Verifications verifications = new Verifications(2, 3);
  private final CountDownLatch begun = new CountDownLatch(2);
  private final CountDownLatch end = new CountDownLatch(1);

  private int verified(int number) {
    return verifications.admit(
        () ->
            verifications.run(
                () -> {
                  begun.countDown();
                  await(end);
                  return number;
                }));
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(Patience.PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<CompletableFuture<Integer>> five() {
    var pool = java.util.concurrent.Executors.newCachedThreadPool();
    return IntStream.range(0, 5)
        .mapToObj(n -> CompletableFuture.supplyAsync(() -> verified(n), pool))
        .toList();
  }

  @Test
  void as_many_run_as_there_are_processors_the_next_wait_and_the_rest_are_told() {
    var all = five();
    await(begun);
    while (verifications.free() > 0) {
      Thread.onSpinWait();
    }
    assertThatThrownBy(() -> verified(5))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.why()).isEqualTo(Why.BALLOTS_WAITING));
    end.countDown();
    assertThat(all.stream().map(CompletableFuture::join)).containsExactly(0, 1, 2, 3, 4);
    assertThat(verified(6)).isEqualTo(6);
  }

  @Test
  void one_that_fails_gives_its_place_back() {
    end.countDown();
    for (int n = 0; n < 100; n++) {
      assertThatThrownBy(() -> verifications.admit(() -> Integer.parseInt("no ballot")))
          .isInstanceOf(NumberFormatException.class);
    }
    assertThat(verified(1)).isEqualTo(1);
    assertThat(verifications.free()).isEqualTo(5);
  }
}
