package org.phieukin.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.phieukin.meeting.Attendance;
import org.phieukin.meeting.Meeting;
import org.phieukin.protocol.Hashes;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;
import org.phieukin.site.Web;

/**
 * The life of a poll: each step is one method and one transaction with the poll's row locked, asks
 * every gate, tells every observer, and leaves its entry in the record (DESIGN).
 */
@ApplicationScoped
public class PollLife {
  @Inject RecordBook record;
  @Inject Presets presets;
  @Inject ElectionKeys keys;
  @Inject @Any Instance<Gate> gates;
  @Inject Event<Stepped> stepped;
  @Inject BallotCounter counter;

  /** What is missing before a step, in the order of the gates; empty when it may be taken. */
  @Transactional
  public List<Why> missing(Poll poll, Step step) {
    return gates.stream().flatMap(gate -> gate.allMissing(poll, step).stream()).toList();
  }

  /** The same of the poll of this uuid. */
  @Transactional
  public List<Why> missing(String uuid, Step step) {
    return missing(Poll.get(uuid), step);
  }

  /** Fixes the keys and the election's canonical bytes; from here on no delegate's page changes. */
  @Transactional
  public void freeze(String uuid, Approvals by) {
    var poll = held(uuid);
    if (!begin(poll, Step.FREEZE, by)) {
      return;
    }
    var preset = presets.of(poll);
    var meeting = Meeting.get(poll.meetingUuid()).details();
    var parameters = ElectionText.of(poll, meeting, preset, keys.fix(uuid));
    poll.freeze(parameters, Presets.json(preset));
    finish(poll, Step.FREEZE, by, Map.of("election", Hashes.sha256Hex(parameters.json())));
  }

  /**
   * Opens the box and writes the zero record: no ballots, so many slips, this election, and the
   * programs that seal from here on.
   */
  @Transactional
  public void open(String uuid, Approvals by) {
    var poll = held(uuid);
    if (!begin(poll, Step.OPEN, by)) {
      return;
    }
    var zero = new HashMap<String, Object>();
    zero.put("ballots", counter.cast(uuid));
    zero.put("slips", counter.slips(uuid));
    zero.put("spare", counter.spare(uuid));
    zero.put("election", Hashes.sha256Hex(poll.parameters().json()));
    zero.put("booth", Web.integrity("booth.js"));
    zero.put("worker", Web.integrity("booth-worker.js"));
    var attendance = Meeting.get(poll.meetingUuid()).attendance();
    attendance.ifPresent(there -> zero.put("summoned", there.summoned()));
    attendance.ifPresent(there -> zero.put("present", there.present()));
    finish(poll, Step.OPEN, by, zero);
  }

  /** Stops taking ballots for a while. */
  @Transactional
  public void pause(String uuid, Approvals by) {
    pass(uuid, Step.PAUSE, by);
  }

  /** Takes ballots again. */
  @Transactional
  public void resume(String uuid, Approvals by) {
    pass(uuid, Step.RESUME, by);
  }

  /**
   * Closes the box for good; the same transaction makes the encrypted tally.
   *
   * @param issued how many slips were handed out
   * @throws Refusal ISSUED_TOO_FEW where more came back, unless two people say so: then it is the
   *     alarm that stops publication (docs/decisions/0010)
   */
  @Transactional
  public void close(String uuid, int issued, Approvals by) {
    var poll = held(uuid);
    if (poll.state().afterClosing()) {
      return;
    }
    requirePossible(poll, issued);
    int excess = handedOut(poll).excess(issued);
    if (excess > 0 && by.alone()) {
      throw new Refusal(Why.ISSUED_TOO_FEW);
    }
    poll.setIssued(issued);
    poll.attendance().ifPresent(poll::fixAttendance);
    if (begin(poll, Step.CLOSE, by)) {
      var facts = facts(issued, excess);
      facts.put("collected", counter.cast(uuid));
      finish(poll, Step.CLOSE, by, facts);
    }
  }

  /**
   * Corrects the number of slips handed out, until the result is published. It was announced, so
   * two people ask for it.
   */
  @Transactional
  public void correctIssued(String uuid, int issued, Approvals by) {
    var poll = Poll.locked(uuid);
    if (poll.state() == PollState.PUBLISHED || !poll.state().afterClosing()) {
      throw new Refusal(Why.NO_SUCH_STEP);
    }
    by.two();
    requirePossible(poll, issued);
    poll.setIssued(issued);
    var facts = facts(issued, handedOut(poll).excess(issued));
    record.append(by.actor(), Act.ISSUED_SET, uuid, facts);
  }

  /** What came back beyond the number handed out stands in the record: it may be a proof. */
  private static Map<String, Object> facts(int issued, int excess) {
    var facts = new HashMap<String, Object>(Map.of("issued", issued));
    if (excess > 0) {
      facts.put("excess", excess);
    }
    return facts;
  }

  /**
   * Keeps the chair's word on what the bar of an election is held against (RULES C).
   *
   * @param summoned the number that was confirmed
   * @throws Refusal BAR_CHANGED when the meeting has another one now
   */
  @Transactional
  public void confirmBar(String uuid, int summoned, Approvals by) {
    var poll = held(uuid);
    if (presets.of(poll).bar().isEmpty()) {
      throw new Refusal(Why.NO_SUCH_STEP);
    }
    if (poll.barOf().equals(OptionalInt.of(summoned))) {
      return;
    }
    var there = Meeting.get(poll.meetingUuid()).attendance();
    if (there.filter(now -> now.summoned() == summoned).isEmpty()) {
      throw new Refusal(Why.BAR_CHANGED);
    }
    poll.confirmBar(summoned);
    record.append(by.actor(), Act.BAR_CONFIRMED, uuid, Map.of("summoned", summoned));
  }

  /** Called by the room that counts, once every key has been given and the result is stored. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void counted(String uuid, Approvals by) {
    pass(uuid, Step.COUNT, by);
  }

  /** Makes the result public. */
  @Transactional
  public void publish(String uuid, Approvals by) {
    pass(uuid, Step.PUBLISH, by);
  }

  /**
   * Ends a mistaken poll; it stays in the record with the reason. Once the box is closed two people
   * ask for it: nobody alone does away with a result.
   */
  @Transactional
  public void cancel(String uuid, String reason, Approvals by) {
    if (reason.isBlank() || reason.length() > 1000) {
      throw new Refusal(Why.REASON_MISSING);
    }
    var poll = held(uuid);
    if (poll.state() == PollState.CANCELLED) {
      return;
    }
    requireTwo(poll, Step.CANCEL, by);
    poll.setCancelReason(reason.strip());
    if (begin(poll, Step.CANCEL, by)) {
      var facts = Map.of("reason", reason.strip(), "ballots", counter.cast(uuid));
      finish(poll, Step.CANCEL, by, facts);
    }
  }

  /**
   * The poll and then its meeting, both held until the step ends: people, roll and dossiers stay as
   * the gates see them, and whoever was about to change them finds the step done.
   */
  private static Poll held(String uuid) {
    var poll = Poll.locked(uuid);
    Meeting.locked(poll.meetingUuid());
    return poll;
  }

  /**
   * Takes a step that needs no more than those who take it.
   *
   * @throws IllegalArgumentException for a step that needs a number or a reason
   */
  @Transactional
  public void take(String uuid, Step step, Approvals by) {
    switch (step) {
      case FREEZE -> freeze(uuid, by);
      case OPEN -> open(uuid, by);
      case PAUSE, RESUME, PUBLISH -> pass(uuid, step, by);
      default -> throw new IllegalArgumentException(step.name());
    }
  }

  private void pass(String uuid, Step step, Approvals by) {
    var poll = Poll.locked(uuid);
    if (begin(poll, step, by)) {
      finish(poll, step, by, Map.of());
    }
  }

  /**
   * False when the poll is there already; refuses a step that the life or a gate does not allow.
   */
  private boolean begin(Poll poll, Step step, Approvals by) {
    if (poll.state() == step.target()) {
      return false;
    }
    requireTwo(poll, step, by);
    requireReady(poll, step);
    return true;
  }

  /** Refuses a step that the life or a gate does not allow now. */
  void requireReady(Poll poll, Step step) {
    if (!step.startsFrom(poll.state())) {
      throw new Refusal(Why.NO_SUCH_STEP);
    }
    missing(poll, step).stream()
        .findFirst()
        .ifPresent(
            why -> {
              throw new Refusal(why);
            });
  }

  /** The one place that says which steps need two people. */
  private static void requireTwo(Poll poll, Step step, Approvals by) {
    boolean late = step == Step.CANCEL && poll.state().afterClosing();
    if (late || step.mayTakeTwo() && Meeting.get(poll.meetingUuid()).twoPeople()) {
      by.two();
    }
  }

  private void finish(Poll poll, Step step, Approvals by, Map<String, ?> facts) {
    poll.moveTo(step.target());
    stepped.fire(new Stepped(poll, step, by));
    record.append(by.actor(), step.act(), poll.uuid(), facts);
  }

  /** What a number of slips handed out is held against, as things stand. */
  @Transactional
  public HandedOut handedOut(Poll poll) {
    var uuid = poll.uuid();
    int back = counter.cast(uuid) + counter.paper(uuid) + counter.returned(uuid);
    var present =
        poll.isRehearsal()
            ? OptionalInt.empty()
            : poll.attendance().stream().mapToInt(Attendance::present).findFirst();
    return new HandedOut(counter.made(uuid), present, back);
  }

  /** Refuses a number that no count can give. */
  void requirePossible(Poll poll, int issued) {
    handedOut(poll)
        .against(issued)
        .ifPresent(
            why -> {
              throw new Refusal(why);
            });
  }
}
