package org.phieukin.ledger.whole;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.phieukin.ledger.Exchanges;
import org.phieukin.ledger.Returns;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.Poll;
import org.phieukin.protocol.SlipNumber;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;
import org.phieukin.slip.Reserves;
import org.phieukin.slip.SlipState;

/**
 * The parts of a slip for several polls, exchanged or returned in one go. Each poll's part goes by
 * that poll's own rules into its own ledger; what is wrong with one keeps all as they are. Nothing
 * is kept of which parts came together (docs/decisions/0195).
 */
@ApplicationScoped
public class WholeSlips {
  @Inject Exchanges exchanges;
  @Inject Returns returns;
  @Inject Reserves reserves;
  @Inject ReserveParts kept;

  /** A part that is given up, and the spare one that takes its place. */
  public record Pair(SlipNumber given, SlipNumber spare) {}

  /**
   * Exchanges these parts, by poll.
   *
   * @return what is in the way in which poll; empty where all is done
   * @throws Refusal as {@link Exchanges#exchange}, NO_SUCH_POLL for one of another meeting
   */
  @Transactional
  public Map<String, Exchanges.Obstacle> exchange(
      String meeting, Map<String, Pair> parts, Approvals by) {
    return each(
        meeting,
        parts,
        (poll, pair) ->
            reserves.electionOf(poll).isPresent()
                ? kept.exchange(poll, pair, by)
                : exchanges.exchange(poll, pair.given(), pair.spare(), by));
  }

  /**
   * Voids these parts, by poll: returned, or never handed out.
   *
   * @return why nothing was done; empty where all was
   */
  @Transactional
  public Map<String, Why> take(
      String meeting, Map<String, SlipNumber> parts, SlipState as, Approvals by) {
    return each(
        meeting,
        parts,
        (poll, number) ->
            reserves.electionOf(poll).isPresent()
                ? kept.take(poll, number, as, by)
                : returns.take(poll, List.of(number), as, by).stream()
                    .map(Returns.Obstacle::why)
                    .findFirst());
  }

  /** Does it to all or to none, poll by poll in one order whoever asks. */
  private <P, O> Map<String, O> each(
      String meeting, Map<String, P> parts, BiFunction<String, P, Optional<O>> act) {
    var obstacles = new TreeMap<String, O>();
    new TreeMap<>(parts)
        .forEach(
            (poll, part) -> {
              var there = reserves.electionOf(poll).orElse(poll);
              if (!Poll.get(there).meetingUuid().equals(meeting)) {
                throw new Refusal(Why.NO_SUCH_POLL);
              }
              act.apply(poll, part).ifPresent(obstacle -> obstacles.put(poll, obstacle));
            });
    if (!obstacles.isEmpty()) {
      QuarkusTransaction.setRollbackOnly();
    }
    return obstacles;
  }
}
