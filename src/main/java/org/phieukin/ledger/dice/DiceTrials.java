package org.phieukin.ledger.dice;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.phieukin.ledger.Returns;
import org.phieukin.ledger.Returns.Obstacle;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.Discarded;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;
import org.phieukin.protocol.SlipNumber;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;
import org.phieukin.slip.SlipState;

/**
 * Tablets are tried with ordinary slips: nothing tells server or tablet that a ballot is a trial
 * before it is opened. Nothing of it is cast, so no total knows of it.
 */
@ApplicationScoped
public class DiceTrials {
  @Inject Returns returns;
  @Inject RecordBook record;

  /** A trial as it stands. */
  public record View(Draw draw, Optional<Concluded> concluded) {
    /** The tablets drawn, as people read them. */
    public String numbers() {
      return joined(draw.numbers());
    }
  }

  /** The trial of a poll, where one was drawn. */
  @Transactional
  public Optional<View> of(String pollUuid) {
    return DiceTrial.of(pollUuid).map(trial -> new View(trial.draw(), trial.concluded()));
  }

  /**
   * Keeps what the dice have drawn; once drawn it stays.
   *
   * @throws Refusal NO_SUCH_STEP while the poll is not open
   */
  @Transactional
  public void draw(Draw draw, String actor) {
    var state = Poll.locked(draw.pollUuid()).state();
    if (state != PollState.OPEN && state != PollState.PAUSED) {
      throw new Refusal(Why.NO_SUCH_STEP);
    }
    if (DiceTrial.of(draw.pollUuid()).isPresent()) {
      return;
    }
    new DiceTrial(draw).persist();
    var facts =
        Map.of("machines", draw.tablets(), "dice", draw.dice(), "picked", joined(draw.numbers()));
    record.append(actor, Act.DICE_THROWN, draw.pollUuid(), facts);
  }

  private static String joined(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /**
   * Keeps what came of the trial and withdraws its slips, all or none. A slip among them that has a
   * ballot is withdrawn too, and raises the ledger's alarm.
   *
   * @return why nothing was done; empty where all was
   * @throws Refusal NO_SUCH_STEP where nothing was drawn, RETURN_NOT_NOW after the count
   */
  @Transactional
  public List<Obstacle> conclude(
      String pollUuid, TrialOutcome outcome, String remark, List<SlipNumber> slips, Approvals by) {
    Poll.locked(pollUuid);
    var trial = DiceTrial.of(pollUuid).orElseThrow(() -> new Refusal(Why.NO_SUCH_STEP));
    if (trial.concluded().isPresent()) {
      return List.of();
    }
    var obstacles = returns.take(pollUuid, slips, SlipState.WITHDRAWN, by);
    if (obstacles.isEmpty()) {
      int used = new HashSet<>(slips).size();
      trial.conclude(new Concluded(outcome, used, remark));
      var act = outcome == TrialOutcome.RIGHT ? Act.DICE_RIGHT : Act.DICE_WRONG;
      record.append(by.actor(), act, pollUuid, Map.of("slips", used));
    }
    return obstacles;
  }

  void delete(@Observes @Priority(190) Discarded discarded) {
    DiceTrial.delete("pollUuid", discarded.pollUuid());
  }
}
