package org.phieukin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll.Made;
import org.phieukin.box.Turnout;
import org.phieukin.count.Opening;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;

/**
 * What a tablet, a phone or the wall asks for again and again costs a few small statements, however
 * many polls, people and ballots there are.
 */
@QuarkusTest
class RepeatedRequestsTest {
  private static final int SEVERAL = Built.forPostgres() ? 1 : 0;
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @Inject TestPoll polls;
  @Inject Statements statements;
  @Inject Turnout turnout;
  @Inject PollLife life;
  @Inject Opening opening;

  private record Poll(Made made, String credential) {
    String address(String rest) {
      return "/polls/" + made.uuid() + rest;
    }
  }

  private Poll poll(int people, int slips, int ballots) {
    var made = polls.open(people, true, slips);
    var voter = new Voter(made.uuid());
    var marks = Collections.nCopies(people, Voter.mark(0));
    for (var code : made.codes().subList(0, ballots)) {
      voter.vote(code, marks).then().statusCode(201);
    }
    return new Poll(made, Derived.credential(made.codes().get(slips - 1), made.uuid()).toString());
  }

  private Statements.Ran asked(String address) {
    return statements.repeating(
        () -> given().accept("text/html,*/*;q=0.8").get(address).then().statusCode(200));
  }

  private Statements.Ran looked(Poll poll) {
    return statements.repeating(() -> turnout.of(poll.made().uuid()));
  }

  private void publish(Poll poll, int ballots) {
    var uuid = poll.made().uuid();
    life.close(uuid, ballots, ORGANIZER);
    opening.open(uuid, ORGANIZER);
    polls.publish(uuid);
  }

  /**
   * The same for both polls, no more than so many, and never a whole poll. Of several servers each
   * also looks whether the record went on by the hands of another.
   */
  private static void same(String what, int most, Statements.Ran small, Statements.Ran large) {
    assertThat(large.number()).as("%s: %s%s", what, small, large).isEqualTo(small.number());
    assertThat(large.number()).as("%s: %s", what, large).isLessThanOrEqualTo(most + SEVERAL);
    assertThat(large.naming("bar_of")).as("whole polls at %s: %s", what, large).isZero();
  }

  private void same(String rest, int most, Poll small, Poll large) {
    same(rest, most, asked(small.address(rest)), asked(large.address(rest)));
  }

  @Test
  void a_poll_under_way_costs_the_same_however_many_people_slips_and_ballots_it_has() {
    var small = poll(1, 2, 0);
    var large = poll(12, 40, 6);
    same("/election.json", 0, small, large);
    same("/receipt-key", 0, small, large);
    same("/booth-state", 2, small, large);
    same("/vote", 3, small, large);
    same("", 7, small, large);
    same("/screen", 7, small, large);
    same("turnout", 4, looked(small), looked(large));
    same(
        "/credentials",
        4,
        asked(small.address("/credentials/" + small.credential())),
        asked(large.address("/credentials/" + large.credential())));
  }

  @Test
  void a_result_costs_the_same_however_many_people_and_ballots_stand_behind_it() {
    var small = poll(1, 2, 1);
    var large = poll(12, 40, 6);
    publish(small, 1);
    publish(large, 6);
    same("/results", 6, small, large);
    same("/result.json", 2, small, large);
    same("/screen", 10, small, large);
    same("", 7, small, large);
    same("/trackers", 5, small, large);
  }

  @Test
  void the_first_page_costs_the_same_however_many_meetings_and_polls_there_are() {
    poll(1, 2, 0);
    var before = asked("/");
    for (int n = 0; n < 12; n++) {
      poll(2, 2, 0);
      polls.frozen(1);
    }
    same("/", 5, before, asked("/"));
  }

  @Test
  void a_stack_of_slips_or_ballots_is_counted_and_never_loaded() {
    var large = poll(3, 40, 6);
    for (var rest : List.of("/vote", "/booth-state", "", "/screen")) {
      for (var one : asked(large.address(rest)).statements()) {
        assertThat(one.rows()).as(rest + ": " + one.sql()).isLessThan(40);
        assertThat(one.names("json")).as(rest + ": " + one.sql()).isFalse();
      }
    }
  }
}
