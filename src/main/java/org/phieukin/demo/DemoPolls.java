package org.phieukin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.phieukin.booth.Casting;
import org.phieukin.box.CastOutcome.Refused;
import org.phieukin.count.Opening;
import org.phieukin.count.ServerRecount;
import org.phieukin.count.lamps.Lamps;
import org.phieukin.count.lamps.Voucher;
import org.phieukin.meeting.Attendance;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.FrozenPolls;
import org.phieukin.poll.PollDraft;
import org.phieukin.poll.PollDrafts;
import org.phieukin.poll.PollLife;
import org.phieukin.protocol.BallotSealer;
import org.phieukin.protocol.VotingCode;
import org.phieukin.site.Refusal;
import org.phieukin.slip.SlipBatch;
import org.phieukin.slip.Slips;

/** Takes the demonstration's polls through the same steps as any other. */
@ApplicationScoped
class DemoPolls {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Approvals DEMO = Approvals.by(DemoMeeting.ACTOR);

  @Inject PollDrafts drafts;
  @Inject PollLife life;
  @Inject Slips slips;
  @Inject Casting casting;
  @Inject Opening opening;
  @Inject DemoCodes codes;
  @Inject FrozenPolls frozen;
  @Inject ServerRecount recounts;
  @Inject Lamps lamps;

  /** A draft about all people of the meeting; its uuid. */
  String draft(String meeting, String title) {
    var draft = new PollDraft(title, true, drafts.linesOf(meeting));
    return drafts.make(meeting, "qd96", draft, DemoMeeting.ACTOR);
  }

  /** A draft of the election of one member of the Ủy ban Kiểm tra; its uuid. */
  String election(String meeting, String title) {
    var draft = PollDraft.election(title, List.of(DemoPeople.candidate()), 1);
    return drafts.make(meeting, "qd244", draft, DemoMeeting.ACTOR);
  }

  /** Takes down what the chair confirms before an election (RULES C). */
  void confirm(String uuid, Attendance attendance) {
    life.confirmBar(uuid, attendance.summoned(), DEMO);
  }

  /** Opens a draft and keeps its codes for the page that lists them. */
  void open(String uuid) {
    codes.keep(uuid, opened(uuid));
  }

  /** Takes a draft all the way: 45 ballots sealed, cast, counted, published. */
  void publish(String uuid) {
    var made = opened(uuid);
    var sealer = new BallotSealer(frozen.of(uuid).parameters(), RANDOM);
    IntStream.range(0, made.size())
        .parallel()
        .forEach(n -> cast(uuid, sealer, made.get(n), DemoPeople.marks(n)));
    life.close(uuid, made.size(), DEMO);
    opening.open(uuid, DEMO);
    light(uuid);
    life.publish(uuid, DEMO);
  }

  /** No browser is there: the server recounts for it, and the lamp says so for ever. */
  private void light(String uuid) {
    var line = recounts.awaited(uuid).line().orElseThrow().text();
    lamps.light(uuid, line, new Voucher(DemoMeeting.ACTOR, DemoWords.vietnamese().noBrowser()));
  }

  private List<VotingCode> opened(String uuid) {
    life.freeze(uuid, DEMO);
    var made = Stream.generate(() -> VotingCode.random(RANDOM)).limit(DemoPeople.BALLOTS).toList();
    var good = made.stream().map(code -> code.credential(uuid).toString()).sorted().toList();
    slips.make(uuid, new SlipBatch(good, List.of()), DemoMeeting.ACTOR);
    life.open(uuid, DEMO);
    return made;
  }

  private void cast(String uuid, BallotSealer sealer, VotingCode code, List<List<Integer>> marks) {
    byte[] seed = new byte[32];
    RANDOM.nextBytes(seed);
    var outcome = casting.cast(uuid, sealer.seal(code.secret(uuid), marks, seed).json());
    if (outcome instanceof Refused refused) {
      throw new Refusal(refused.why());
    }
  }
}
