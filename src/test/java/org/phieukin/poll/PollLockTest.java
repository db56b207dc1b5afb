package org.phieukin.poll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PollLockTest {
  @Test
  void every_server_takes_the_same_number_for_a_poll_and_another_for_another_poll() {
    assertThat(PollLock.number("h9kejKXVzfio3L"))
        .isEqualTo(PollLock.number("h9kejKXVzfio3L"))
        .isNotEqualTo(PollLock.number("h9kejKXVzfio3M"));
  }
}
