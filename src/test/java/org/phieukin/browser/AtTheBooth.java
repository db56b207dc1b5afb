package org.phieukin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.phieukin.TestPoll;
import org.phieukin.poll.Approvals;

/**
 * Tests at one tablet, upright: fresh before each, and after each without a fault of its scripts.
 */
abstract class AtTheBooth {
  static final Approvals ORGANIZER = Approvals.by("organizer");

  @TestHTTPResource("/")
  String home;

  @Inject TestPoll polls;

  Tablet tablet;

  @BeforeEach
  void switchOn() {
    tablet = new Tablet(home, 768, 1024);
  }

  @AfterEach
  void switchOff() {
    assertThat(tablet.faults()).isEmpty();
    tablet.close();
  }

  Tablet toReview() {
    return tablet.press("Xem lại phiếu").sees("Xem lại phiếu");
  }
}
