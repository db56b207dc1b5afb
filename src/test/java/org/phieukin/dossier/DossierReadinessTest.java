package org.phieukin.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;

/** How dossiers stand is told where a poll is prepared, and never holds one up. */
@QuarkusTest
class DossierReadinessTest {
  @Inject TestPoll polls;
  @Inject PollLife life;

  @Test
  void the_checklist_of_a_poll_tells_about_dossiers_and_waits_for_none() {
    var poll = polls.ready(TestPoll.people(1), true, 1);
    var desk = new DossierDesk(poll.meeting());
    assertThat(desk.client.page("/desk/polls/" + poll.uuid()).text()).doesNotContain("Hồ sơ:");
    desk.on();
    assertThat(desk.client.page("/desk/polls/" + poll.uuid()).text())
        .contains("Hồ sơ: mới có 0/1 người");
    life.open(poll.uuid(), Approvals.by("organizer"));
  }
}
