package org.phieukin.poll;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.phieukin.access.Account.Role;
import org.phieukin.access.Accounts;
import org.phieukin.protocol.Uuid;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/**
 * Steps for which a meeting wants two people, each on a device of their own: an organizer asks, a
 * teller reads what is asked and confirms or declines it within some minutes. What no longer fits
 * the poll is not there any more.
 */
@ApplicationScoped
public class StepRequests {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Duration LASTS = Duration.ofMinutes(10);

  @Inject PollLife life;
  @Inject Closing closing;
  @Inject Accounts accounts;
  @Inject RecordBook record;
  @Inject CommissionHead heads;
  @Inject Clock clock;

  /**
   * What is asked for.
   *
   * @param mark tells this request from a later one
   * @param issued how many slips were handed out; for closing alone
   * @param missing how many missing ballots were named and accepted; for closing alone
   * @param minutes how many are left to answer
   */
  public record Asked(
      String poll,
      String mark,
      Step step,
      String by,
      OptionalInt issued,
      int missing,
      long minutes,
      Optional<String> declinedBy) {
    /** Whether somebody still has to answer. */
    public boolean waits() {
      return declinedBy.isEmpty();
    }
  }

  /** What became of an answer. */
  public enum Reply {
    /** The step is taken, or was declined. */
    DONE,
    /** It is no longer asked for: answered before, too late, or asked for anew. */
    GONE,
    /** What was asked for fits no more: ballots came or went meanwhile. */
    CHANGED
  }

  /** What is asked for at a poll, as long as it fits. */
  @Transactional
  public Optional<Asked> of(String pollUuid) {
    return standing(Poll.get(pollUuid)).map(this::shown);
  }

  /** What waits for a teller, whichever poll it is about. */
  @Transactional
  public List<Asked> waiting() {
    return StepRequest.oldestFirst().stream()
        .filter(one -> fits(one, Poll.get(one.pollUuid())))
        .map(this::shown)
        .filter(Asked::waits)
        .toList();
  }

  private Optional<StepRequest> standing(Poll poll) {
    return StepRequest.of(poll.uuid()).filter(one -> fits(one, poll));
  }

  private boolean fits(StepRequest one, Poll poll) {
    return one.step().startsFrom(poll.state())
        && left(one) > 0
        && accounts.may(one.askedBy(), Role.ORGANIZER);
  }

  private long left(StepRequest one) {
    return LASTS.toSeconds() - Math.max(0, now() - one.asked());
  }

  private Asked shown(StepRequest one) {
    long minutes = (left(one) + 59) / 60;
    return new Asked(
        one.pollUuid(),
        one.mark(),
        one.step(),
        one.askedBy(),
        one.issued(),
        one.accepted(),
        minutes,
        one.declinedBy());
  }

  /** Asks for a step; asked for twice, the second request stands. */
  @Transactional
  public void ask(String uuid, Step step, String by) {
    life.requireReady(Poll.locked(uuid), step);
    write(uuid, step, by, request -> {});
  }

  /**
   * Asks for the box to be closed with this number of slips handed out; nothing is asked while the
   * number itself is in question.
   */
  @Transactional
  public Closing.Attempt askToClose(String uuid, int issued, int accepted, String by) {
    var outcome = closing.look(uuid, issued, accepted, Approvals.by(by));
    if (outcome.isEmpty()) {
      write(uuid, Step.CLOSE, by, request -> request.number(issued, accepted));
    }
    return outcome.orElse(Closing.Attempt.ASKED);
  }

  private void write(String uuid, Step step, String by, Consumer<StepRequest> numbers) {
    var request = StepRequest.of(uuid).orElseGet(() -> new StepRequest(uuid));
    request.write(Uuid.random(RANDOM), step, by, now());
    numbers.accept(request);
    request.persist();
  }

  /** Takes a request back. */
  @Transactional
  public void withdraw(String uuid) {
    Poll.locked(uuid);
    StepRequest.deleteById(uuid);
  }

  /** Declines what is asked for under this mark. */
  @Transactional
  public Reply decline(String uuid, String mark, String by) {
    var asked = waiting(uuid, mark);
    asked.ifPresent(
        one -> {
          one.decline(by);
          record.append(by, Act.STEP_DECLINED, uuid, Map.of("username", one.askedBy()));
        });
    return asked.isPresent() ? Reply.DONE : Reply.GONE;
  }

  /**
   * Takes the step that is asked for under this mark, by both.
   *
   * @throws Refusal TWO_PEOPLE_NEEDED for whoever asked, NOT_THE_HEAD for whoever does not speak
   *     for the commission
   */
  @Transactional
  public Reply confirm(String uuid, String mark, String by) {
    var asked = waiting(uuid, mark);
    if (!heads.speaks(Poll.get(uuid).meetingUuid(), by)) {
      throw new Refusal(Why.NOT_THE_HEAD);
    }
    return asked.map(one -> take(one, Approvals.both(one.askedBy(), by))).orElse(Reply.GONE);
  }

  private Optional<StepRequest> waiting(String uuid, String mark) {
    return standing(Poll.locked(uuid))
        .filter(one -> one.mark().equals(mark) && one.declinedBy().isEmpty());
  }

  private Reply take(StepRequest one, Approvals both) {
    one.delete();
    var uuid = one.pollUuid();
    if (one.step() == Step.CLOSE) {
      var issued = one.issued().orElseThrow();
      var closed = closing.confirmed(uuid, issued, one.accepted(), both);
      return closed == Closing.Attempt.CLOSED ? Reply.DONE : Reply.CHANGED;
    }
    life.take(uuid, one.step(), both);
    return Reply.DONE;
  }

  void delete(@Observes @Priority(300) Discarded discarded) {
    StepRequest.deleteById(discarded.pollUuid());
  }

  private long now() {
    return clock.instant().getEpochSecond();
  }
}
