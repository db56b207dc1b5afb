package org.phieukin.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;
import org.phieukin.record.RecordEntry;
import org.phieukin.site.Refusal;

/** Where two people are asked for, they are two, and there is one reason when they are not. */
@QuarkusTest
class ApprovalsTest {
  private static final Approvals ALONE = Approvals.by("organizer");

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject RecordBook record;

  private static void needsTwo(ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessage("TWO_PEOPLE_NEEDED");
  }

  @Test
  void one_account_is_never_two_people() {
    needsTwo(() -> new Approvals(List.of("head", "head")));
    needsTwo(() -> new Approvals(List.of("head", "organizer", "head")));
    needsTwo(ALONE::two);
    needsTwo(ALONE::second);
    var both = Approvals.both("organizer", "head");
    assertThat(both.two().actor()).isEqualTo("organizer, head");
    assertThat(both.second()).isEqualTo("head");
  }

  @Test
  void the_record_never_says_that_somebody_was_two_people() {
    var about = polls.draft(1);
    needsTwo(
        () ->
            QuarkusTransaction.requiringNew()
                .run(() -> record.append("head, head", Act.POLL_CHANGED, about, Map.of())));
    assertThat(RecordEntry.about(about)).noneMatch(entry -> entry.actor().contains(","));
  }

  @Test
  void what_takes_two_is_refused_to_one_and_changes_nothing() {
    var poll = polls.open(1, true, 2);
    life.close(poll.uuid(), 2, ALONE);
    needsTwo(() -> life.correctIssued(poll.uuid(), 1, ALONE));
    needsTwo(() -> life.cancel(poll.uuid(), "Nhầm", ALONE));
    assertThat(RecordEntry.about(poll.uuid()))
        .noneMatch(entry -> entry.act() == Act.ISSUED_SET || entry.act() == Act.POLL_CANCELLED);
  }

  @Test
  void a_form_that_names_the_same_person_twice_keeps_what_was_typed() {
    var poll = polls.open(1, true, 2);
    life.close(poll.uuid(), 2, ALONE);
    var desk = DeskClient.organizer();
    var fields =
        Map.of("reason", "Nhầm", "username", "organizer", "password", "a password for tests");
    var answer = desk.post("/desk/polls/" + poll.uuid() + "/cancel", fields);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString()).contains("Nhầm", "Cần hai người khác nhau");
  }
}
