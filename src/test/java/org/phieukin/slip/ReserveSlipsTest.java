package org.phieukin.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
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
import org.phieukin.protocol.Uuid;
import org.phieukin.protocol.VotingCode;
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
