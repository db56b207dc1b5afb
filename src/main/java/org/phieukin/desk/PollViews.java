package org.phieukin.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.phieukin.count.commission.RoomBoxes;
import org.phieukin.dossier.DossierReadiness;
import org.phieukin.dossier.DossierReports;
import org.phieukin.ledger.Ledgers;
import org.phieukin.meeting.Attendance;
import org.phieukin.meeting.Meeting;
import org.phieukin.paper.PaperPlan;
import org.phieukin.poll.BallotCounter;
import org.phieukin.poll.KeyCustody;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollDrafts;
import org.phieukin.poll.PollKind;
import org.phieukin.poll.PollLife;
import org.phieukin.poll.PollState;
import org.phieukin.poll.Preset;
import org.phieukin.poll.Presets;
import org.phieukin.poll.Quorums;
import org.phieukin.poll.Step;
import org.phieukin.poll.StepRequests;
import org.phieukin.protocol.ElectionParameters;
import org.phieukin.site.Form;
import org.phieukin.slip.Slips;

/** Puts together what the desk shows of a poll. */
@ApplicationScoped
class PollViews {
  @Inject PollLife life;
  @Inject PollDrafts drafts;
  @Inject Presets presets;
  @Inject Quorums quorums;
  @Inject BallotCounter counter;
  @Inject Ledgers ledgers;
  @Inject Slips slips;
  @Inject KeyCustody custody;
  @Inject DossierReports dossiers;
  @Inject StepRequests requests;
  @Inject RoomBoxes boxes;

  @Transactional
  PollView of(String uuid) {
    return of(uuid, null);
  }

  /** The view with a form that was sent; null for the form as it is first shown. */
  @Transactional
  PollView of(String uuid, Form sent) {
    var poll = Poll.get(uuid);
    var meeting = Meeting.get(poll.meetingUuid());
    var rules = presets.of(poll);
    var issued = poll.issued();
    var box =
        new PollView.Box(
            ledgers.of(uuid),
            counter.slips(uuid),
            life.handedOut(poll),
            PaperPlan.expected(uuid) > 0);
    var form =
        issued.isPresent() ? Map.of("issued", "" + issued.getAsInt()) : Map.<String, String>of();
    return new PollView(
        uuid,
        poll.meetingUuid(),
        meeting.details().heading(),
        PollRow.of(poll),
        rules,
        poll.blankAllowed(),
        poll.members(),
        election(poll, rules),
        poll.lines(),
        poll.election().map(json -> ElectionParameters.of(json).shortFingerprint()),
        box,
        checklist(poll, rules),
        outdated(poll),
        custody.serverAlone(uuid),
        poll.cancelReason(),
        quorums.of(poll),
        dossiers(poll),
        slips.strayed(uuid),
        new Together(meeting.twoPeople(), requests.of(uuid)),
        boxes.of(uuid),
        sent == null ? Form.of(form) : sent);
  }

  /** Before the opening: whether there is something to read about everybody. */
  private Optional<DossierReadiness> dossiers(Poll poll) {
    boolean early = poll.state() == PollState.DRAFT || poll.state() == PollState.READY;
    return early ? Optional.of(dossiers.readiness(poll.meetingUuid())) : Optional.empty();
  }

  /** What there is to say of an election, and its bar as far as it is known (RULES C). */
  private static Optional<PollView.ElectionFacts> election(Poll poll, Preset rules) {
    var summoned = Meeting.get(poll.meetingUuid()).attendance().map(Attendance::summoned);
    return rules
        .bar()
        .map(
            bar ->
                new PollView.ElectionFacts(
                    poll.shape(), poll.seats().orElseThrow(), bar, summoned, poll.barOf()));
  }

  private Checklist checklist(Poll poll, Preset rules) {
    return next(poll.state())
        .map(step -> Checklist.of(poll, step, rules, life.missing(poll, step)))
        .orElse(Checklist.OVER);
  }

  private static Optional<Step> next(PollState state) {
    return switch (state) {
      case DRAFT -> Optional.of(Step.FREEZE);
      case READY -> Optional.of(Step.OPEN);
      case OPEN, PAUSED -> Optional.of(Step.CLOSE);
      case CLOSED -> Optional.of(Step.COUNT);
      case COUNTED -> Optional.of(Step.PUBLISH);
      case PUBLISHED, CANCELLED -> Optional.empty();
    };
  }

  /** Whether somebody on the draft is no longer on the list in that form, or in another order. */
  private boolean outdated(Poll poll) {
    if (poll.state() != PollState.DRAFT || poll.kind() == PollKind.ELECTION) {
      return false;
    }
    var listed = drafts.linesOf(poll.meetingUuid());
    return !listed.stream().filter(poll.lines()::contains).toList().equals(poll.lines());
  }
}
