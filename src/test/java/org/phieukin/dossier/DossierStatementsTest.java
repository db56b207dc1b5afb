package org.phieukin.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.phieukin.Statements;
import org.phieukin.TestPoll;
import org.phieukin.poll.PollDraft;
import org.phieukin.poll.PollDrafts;

/** What the desk and delegates ask of dossiers costs the same however many people there are. */
@QuarkusTest
class DossierStatementsTest {
  @Inject TestPoll polls;
  @Inject PollDrafts drafts;
  @Inject Statements statements;
  @Inject Dossiers dossiers;
  @Inject DossierReports reports;

  private DossierDesk desk(int people, int number) {
    var meeting = polls.meeting(TestPoll.people(people));
    for (int n = 0; n < number; n++) {
      var draft = new PollDraft("Lấy phiếu thử", true, drafts.linesOf(meeting));
      polls.freeze(drafts.make(meeting, "qd96", draft, "organizer"));
    }
    var desk = new DossierDesk(meeting).on();
    desk.hand(desk.person(1), "Báo cáo kiểm điểm", "2023-11-20");
    return desk;
  }

  private static void same(int most, Statements.Ran small, Statements.Ran large) {
    assertThat(large.number()).as("%s%s", small, large).isEqualTo(small.number());
    assertThat(large.number()).as("%s", large).isLessThanOrEqualTo(most);
    assertThat(large.naming("bar_of")).as("whole polls: %s", large).isZero();
  }

  @Test
  void neither_people_nor_polls_add_a_statement() {
    var small = desk(1, 1).meeting;
    var large = desk(9, 3).meeting;
    same(
        2,
        statements.repeating(() -> dossiers.anyOpen(small)),
        statements.repeating(() -> dossiers.anyOpen(large)));
    same(
        8,
        statements.repeating(() -> reports.of(small)),
        statements.repeating(() -> reports.of(large)));
  }
}
