package org.phieukin.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phieukin.Derived;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.asking.Checked;
import org.phieukin.count.Elections;
import org.phieukin.count.Opening;
import org.phieukin.meeting.Attendance;
import org.phieukin.meeting.Meetings;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollDraft;
import org.phieukin.poll.PollDrafts;
import org.phieukin.poll.PollLife;
import org.phieukin.protocol.SlipNumber;
import org.phieukin.protocol.Uuid;
import org.phieukin.protocol.VotingCode;
import org.phieukin.record.RecordEntry;
import org.phieukin.site.Refusal;
import org.phieukin.slip.JointSlips.Part;

/**
 * A part kept for a second ballot opens nothing until that ballot is there, and then that alone.
 */
@QuarkusTest
class ReserveSlipsTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SUMMONED = 5;
  private static final int SLIPS = 3;

  @Inject TestPoll polls;
  @Inject Meetings meetings;
  @Inject PollDrafts drafts;
  @Inject PollLife life;
  @Inject JointSlips joint;
  @Inject Slips slips;
  @Inject Reserves reserves;
  @Inject Elections elections;
  @Inject Opening opening;

  private String meeting;
  private String election;
  private String reserved;
  private List<VotingCode> codes;
  private List<VotingCode> kept;

  @BeforeEach
  void freezeAnElection() {
    meeting = polls.meeting(TestPoll.people(1));
    meetings.attend(meeting, new Attendance(SUMMONED, SLIPS), "organizer");
    var draft = PollDraft.election("Bầu thử", drafts.linesOf(meeting), 1);
    election = drafts.make(meeting, "qd244", draft, "organizer");
    life.freeze(election, ORGANIZER);
    reserved = Uuid.random(RANDOM);
    codes = codes();
    kept = codes();
  }

  private static List<VotingCode> codes() {
    return Stream.generate(() -> VotingCode.random(RANDOM)).limit(SLIPS).toList();
  }

  private static SlipBatch batch(String uuid, List<VotingCode> codes) {
    var good = codes.stream().map(code -> Derived.ofNew(code, uuid).toString()).sorted();
    return new SlipBatch(good.toList(), List.of());
  }

  private void make() {
    var parts =
        List.of(
            new Part(election, batch(election, codes)),
            new Part(reserved, batch(reserved, kept), Optional.of(election)));
    var made = joint.make(meeting, parts, "organizer");
    assertThat(made).containsOnlyKeys(election, reserved);
    assertThat(joint.make(meeting, parts, "organizer")).isEqualTo(made);
  }

  private Checked lookUp(String uuid, VotingCode code) {
    return given().get("/polls/" + uuid + "/credentials/" + Derived.credential(code, uuid)).then();
  }

  private String secondBallot() {
    life.confirmBar(election, SUMMONED, ORGANIZER);
    life.open(election, ORGANIZER);
    var voter = new Voter(election);
    codes.forEach(code -> voter.vote(code, List.of(List.of(0, 1))).then().statusCode(201));
    life.close(election, SLIPS, ORGANIZER);
    opening.open(election, ORGANIZER);
    return elections.secondBallot(election, "organizer");
  }

  @Test
  void the_second_ballot_takes_the_printed_uuid_and_its_slips_when_it_is_frozen() {
    var page = DeskClient.organizer().page("/desk/meetings/" + meeting + "/slips");
    assertThat(page.select("input[name=reserve]").attr("data-of")).isEqualTo(election);
    make();
    assertThat(reserves.uuidAfter(election)).contains(reserved);
    lookUp(reserved, kept.get(0)).statusCode(404);
    assertThat(secondBallot()).isEqualTo(reserved);
    assertThat(elections.secondBallot(election, "organizer")).isEqualTo(reserved);
    lookUp(reserved, kept.get(0)).statusCode(404);
    assertThat(slips.credentials(reserved)).isEmpty();
    life.freeze(reserved, ORGANIZER);
    assertThat(slips.credentials(reserved)).isEqualTo(batch(reserved, kept).good());
    assertThat(reserves.uuidAfter(election)).isEmpty();
    life.confirmBar(reserved, SUMMONED, ORGANIZER);
    life.open(reserved, ORGANIZER);
    lookUp(reserved, kept.get(0)).statusCode(200).body("state", equalTo("unused"));
    lookUp(reserved, codes.get(0)).statusCode(404);
  }

  @Test
  void slips_that_are_voided_take_the_part_kept_for_later_with_them() {
    make();
    slips.voidBatch(election, "organizer");
    assertThat(reserves.uuidAfter(election)).isEmpty();
    assertThat(secondUuidAfterNewSlips()).isNotEqualTo(reserved);
  }

  private String secondUuidAfterNewSlips() {
    codes = polls.slips(election, SLIPS);
    return secondBallot();
  }

  @Test
  void what_became_of_a_part_before_the_second_ballot_holds_for_it() {
    make();
    var desk = DeskClient.organizer();
    var page = "/desk/meetings/" + meeting + "/whole-slip";
    assertThat(desk.page(page).select("#number-" + reserved)).hasSize(1);
    var gone = SlipNumber.of(Derived.credential(kept.get(0), reserved)).printed();
    var back = Map.of("as", "RETURNED", "number-" + reserved, gone);
    desk.post(page + "/return", back).then().statusCode(303);
    desk.post(page + "/return", back).then().statusCode(303);
    var other = Map.of("as", "WITHDRAWN", "number-" + reserved, gone);
    desk.post(page + "/return", other).then().statusCode(422);
    desk.post("/desk/polls/" + election + "/slips/void", Map.of("agreed", "yes"))
        .then()
        .statusCode(409);
    assertThat(secondBallot()).isEqualTo(reserved);
    life.freeze(reserved, ORGANIZER);
    life.confirmBar(reserved, SUMMONED, ORGANIZER);
    life.open(reserved, ORGANIZER);
    lookUp(reserved, kept.get(0)).statusCode(200).body("state", equalTo("void"));
    lookUp(reserved, kept.get(1)).statusCode(200).body("state", equalTo("unused"));
    assertThat(RecordEntry.about(reserved))
        .extracting(entry -> entry.act().name())
        .contains("SLIPS_MADE", "SLIPS_RETURNED");
    assertThat(desk.page("/desk/polls/" + reserved + "/ledger").text()).contains("trả lại");
  }

  @Test
  void a_spoilt_slip_is_exchanged_with_its_part_for_later() {
    var spare = VotingCode.random(RANDOM);
    var printed = batch(reserved, kept);
    var more =
        new SlipBatch(printed.good(), List.of(Derived.credential(spare, reserved).toString()));
    var own = VotingCode.random(RANDOM);
    var ordinary = batch(election, codes);
    var first =
        new SlipBatch(ordinary.good(), List.of(Derived.credential(own, election).toString()));
    var parts = List.of(new Part(election, first), new Part(reserved, more, Optional.of(election)));
    joint.make(meeting, parts, "organizer");
    var fields =
        Map.of(
            "given-" + election, number(election, codes.get(0)),
            "spare-" + election, number(election, own),
            "given-" + reserved, number(reserved, kept.get(0)),
            "spare-" + reserved, number(reserved, kept.get(1)));
    var desk = DeskClient.organizer();
    var page = "/desk/meetings/" + meeting + "/whole-slip/exchange";
    desk.post(page, polls.withTeller(fields)).then().statusCode(422);
    var right = new HashMap<>(fields);
    right.put("spare-" + reserved, number(reserved, spare));
    desk.post(page, polls.withTeller(right)).then().statusCode(303);
    desk.post(page, polls.withTeller(right)).then().statusCode(303);
    assertThat(reserves.count(reserved, SlipState.EXCHANGED)).isEqualTo(1);
    codes = List.of(own, codes.get(1), codes.get(2));
    secondBallot();
    life.freeze(reserved, ORGANIZER);
    assertThat(slips.credentials(reserved)).hasSize(SLIPS + 1);
    assertThat(Slip.count(reserved, SlipState.GOOD)).isEqualTo(SLIPS);
    assertThat(Slip.count(reserved, SlipState.EXCHANGED)).isEqualTo(1);
  }

  private static String number(String uuid, VotingCode code) {
    return SlipNumber.of(Derived.credential(code, uuid)).printed();
  }

  @Test
  void nothing_is_kept_for_a_poll_that_is_there_or_after_what_is_not_on_the_slip() {
    var there = new Part(polls.frozen(1), batch(reserved, kept), Optional.of(election));
    var alone = new Part(reserved, batch(reserved, kept), Optional.of(polls.frozen(1)));
    var odd = new Part("no uuid", batch(reserved, kept), Optional.of(election));
    for (var lie : List.of(there, alone, odd)) {
      var parts = List.of(new Part(election, batch(election, codes)), lie);
      assertThatThrownBy(() -> joint.make(meeting, parts, "organizer")).isInstanceOf(Refusal.class);
      assertThat(slips.credentials(election)).isEmpty();
    }
  }
}
