package org.phieukin.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.phieukin.asking.Asking.given;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.count.TestMembers.OneMember;
import org.phieukin.count.commission.Custody;
import org.phieukin.count.lamps.Lamps;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.poll.PollState;
import org.phieukin.poll.PollSummaries;
import org.phieukin.poll.Rehearsals;
import org.phieukin.protocol.TrusteeKey;
import org.phieukin.protocol.archive.ArchiveVerifier;
import org.phieukin.protocol.threshold.Agreement;
import org.phieukin.protocol.threshold.MemberKeys;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** A box is opened by the server and as many members as are needed, and by nobody else. */
@QuarkusTest
class OpeningTogetherTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @Inject TestPoll polls;
  @Inject TestMembers members;
  @Inject PollLife life;
  @Inject Opening opening;
  @Inject Outcomes outcomes;
  @Inject ServerRecount recounts;
  @Inject Lamps lamps;
  @Inject KeyHolders holders;
  @Inject PollSummaries summaries;
  @Inject Rehearsals rehearsals;
  @Inject @All List<ArchiveNote> notes;

  /** A closed poll with two ballots under a commission. */
  private record Closed(String poll, List<OneMember> members) {}

  private Closed closed(Custody custody, int needed, int size) {
    var uuid = polls.draft(2);
    var meeting = summaries.of(uuid).meetingUuid();
    var all = members.name(meeting, custody, needed, size);
    if (custody == Custody.ALL) {
      all.forEach(one -> one.send("key", one.single.publicJson()).then().statusCode(200));
    } else {
      TestMembers.makeKeys(all);
    }
    polls.freeze(uuid);
    var codes = polls.slips(uuid, 3);
    life.open(uuid, ORGANIZER);
    var voter = new Voter(uuid);
    voter.vote(codes.get(0), List.of(Voter.mark(0), Voter.mark(1))).then().statusCode(201);
    voter.vote(codes.get(1), List.of(Voter.mark(0), Voter.mark(2))).then().statusCode(201);
    life.close(uuid, 2, ORGANIZER);
    return new Closed(uuid, all);
  }

  private PollState state(Closed box) {
    return summaries.of(box.poll()).state();
  }

  @Test
  void any_two_of_three_open_the_box_and_the_server_alone_does_not() {
    var box = closed(Custody.THRESHOLD, 2, 3);
    assertThat(holders.serverAlone(box.poll())).isFalse();
    assertThatThrownBy(() -> opening.open(box.poll(), ORGANIZER))
        .isInstanceOf(Refusal.class)
        .hasMessage(Why.KEYS_AWAITED.name());
    var one = box.members().get(0);
    var three = box.members().get(2);
    one.agree(box.poll()).then().statusCode(200).body("agreements.size()", equalTo(1));
    three.agree(box.poll()).then().statusCode(200).body("agreements.size()", equalTo(2));
    one.open(box.poll()).then().statusCode(200).body("state", equalTo("CLOSED"));
    assertThat(outcomes.of(box.poll())).isEmpty();
    three.open(box.poll()).then().statusCode(200).body("state", equalTo("COUNTED"));
    assertThat(outcomes.of(box.poll()).orElseThrow().lines().get(0).counts())
        .containsExactly(2, 0, 0);
    verified(box, 1, 2, 4);
    var note = QuarkusTransaction.requiringNew().call(() -> note(box));
    assertThat(note).hasSize(5).anyMatch(line -> line.contains("phieukin-tally|" + box.poll()));
  }

  private List<String> note(Closed box) {
    return notes.stream().flatMap(each -> each.lines(box.poll(), "vi").stream()).toList();
  }

  /** What anyone recounts: it is right, and has the decryptions that were needed and no others. */
  private void verified(Closed box, Integer... owners) {
    var line = recounts.awaited(box.poll()).line().orElseThrow().text();
    assertThatThrownBy(() -> lamps.light(box.poll(), line, "organizer"))
        .as("whoever holds no key of it")
        .hasMessage(Why.NOT_IN_COMMISSION.name());
    box.members().get(0).recount(box.poll()).then().statusCode(200);
    assertThat(lamps.of(box.poll()).browser().voucher()).contains("Thành viên 1");
    life.publish(box.poll(), ORGANIZER);
    var archive = given().get("/polls/" + box.poll() + "/archive.bel").asByteArray();
    var report = ArchiveVerifier.verify(box.poll() + ".bel", archive);
    assertThat(report.owners()).containsExactly(owners);
  }

  @Test
  void where_all_are_needed_none_may_be_missing() {
    var box = closed(Custody.ALL, 2, 2);
    box.members().get(0).open(box.poll()).then().statusCode(200);
    assertThat(state(box)).isEqualTo(PollState.CLOSED);
    box.members().get(1).open(box.poll()).then().statusCode(200);
    assertThat(state(box)).isEqualTo(PollState.COUNTED);
    assertThat(outcomes.of(box.poll()).orElseThrow().lines().get(1).counts())
        .containsExactly(0, 1, 1);
    verified(box, 1, 2, 3);
  }

  @Test
  void a_poll_frozen_before_the_commission_was_named_keeps_the_servers_key() {
    var poll = polls.open(2, true, 2);
    life.close(poll.uuid(), 2, ORGANIZER);
    var one = members.name(poll.meeting(), Custody.ALL, 1, 1).get(0);
    one.send("key", one.single.publicJson()).then().statusCode(200);
    assertThat(one.state().getList("boxes")).isEmpty();
    assertThat(holders.serverAlone(poll.uuid())).isTrue();
    opening.open(poll.uuid(), ORGANIZER);
    assertThat(summaries.of(poll.uuid()).state()).isEqualTo(PollState.COUNTED);
  }

  @Test
  void nobody_decrypts_before_enough_have_signed_the_tally() {
    var box = closed(Custody.THRESHOLD, 2, 3);
    var one = box.members().get(0);
    one.open(box.poll()).then().statusCode(409).body("reason", equalTo("TALLY_NOT_AGREED"));
    one.agree(box.poll());
    one.agree(box.poll()).then().statusCode(200);
    one.open(box.poll()).then().statusCode(409).body("reason", equalTo("TALLY_NOT_AGREED"));
    var two = box.members().get(1);
    two.agree(box.poll());
    box.members()
        .get(2)
        .open(box.poll())
        .then()
        .statusCode(409)
        .body("reason", equalTo("TALLY_NOT_AGREED"));
  }

  @Test
  void a_wrong_decryption_is_named_and_set_aside_and_a_right_one_mends_it() {
    var box = closed(Custody.THRESHOLD, 2, 3);
    box.members().forEach(one -> one.agree(box.poll()));
    var one = box.members().get(0);
    var wrong = one.decryption(box.poll(), TrusteeKey.random(TestMembers.RANDOM));
    for (var rubbish : List.of(wrong, "{}", "rubbish", "")) {
      one.open(box.poll(), rubbish)
          .then()
          .statusCode(422)
          .body("reason", equalTo("DECRYPTION_WRONG"));
    }
    one.get("/tellers/polls/" + box.poll() + "/opening")
        .then()
        .statusCode(200)
        .body("setAside", hasItem(2));
    box.members().get(1).open(box.poll()).then().statusCode(200).body("enough", equalTo(false));
    one.open(box.poll()).then().statusCode(200).body("state", equalTo("COUNTED"));
  }

  @Test
  void the_others_open_without_the_one_who_sends_rubbish() {
    var box = closed(Custody.THRESHOLD, 2, 3);
    box.members().forEach(one -> one.agree(box.poll()));
    box.members().get(0).open(box.poll(), "{}").then().statusCode(422);
    box.members().get(1).open(box.poll()).then().statusCode(200);
    box.members().get(2).open(box.poll()).then().body("state", equalTo("COUNTED"));
  }

  @Test
  void a_rehearsal_that_was_begun_to_be_opened_is_thrown_away_whole() {
    var box = closed(Custody.THRESHOLD, 2, 3);
    var real = polls.draftOf(summaries.of(box.poll()).meetingUuid());
    var rehearsal = rehearsals.begin(real, "organizer");
    polls.freeze(rehearsal);
    polls.slips(rehearsal, 2);
    life.open(rehearsal, ORGANIZER);
    life.close(rehearsal, 2, ORGANIZER);
    box.members().subList(0, 2).forEach(one -> one.agree(rehearsal).then().statusCode(200));
    box.members().get(0).open(rehearsal, "{}").then().statusCode(422);
    box.members().get(1).open(rehearsal).then().statusCode(200);
    rehearsals.discard(rehearsal, real, "organizer");
    box.members().get(0).get("/tellers/polls/" + rehearsal + "/box").then().statusCode(404);
  }

  @Test
  void a_signature_of_another_or_of_another_tally_is_refused() {
    var box = closed(Custody.THRESHOLD, 2, 3);
    var one = box.members().get(0);
    var stranger = MemberKeys.random(TestMembers.RANDOM);
    var tally = one.box(box.poll()).getString("tally");
    var wrong =
        List.of(
            Agreement.on(box.poll(), tally).sign(stranger, TestMembers.RANDOM).json(),
            Agreement.on(box.poll(), tally + " ").sign(one.keys, TestMembers.RANDOM).json(),
            Agreement.on("AAAAAAAAAAAAAA", tally).sign(one.keys, TestMembers.RANDOM).json(),
            "{}",
            "");
    for (var signature : wrong) {
      one.agree(box.poll(), signature)
          .then()
          .statusCode(422)
          .body("reason", equalTo("AGREEMENT_WRONG"));
    }
  }

  @Test
  void whoever_is_no_member_gets_no_box_and_nobody_gets_one_that_is_open() {
    var box = closed(Custody.THRESHOLD, 2, 3);
    var other = closed(Custody.THRESHOLD, 1, 1);
    other.members().get(0).get("/tellers/polls/" + box.poll() + "/box").then().statusCode(200);
    var stranger = closed(Custody.ALL, 4, 4).members().get(3);
    stranger
        .get("/tellers/polls/" + box.poll() + "/box")
        .then()
        .statusCode(409)
        .body("reason", equalTo("NOT_IN_COMMISSION"));
  }
}
