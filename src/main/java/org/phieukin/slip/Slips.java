package org.phieukin.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;
import org.phieukin.protocol.Credentials;
import org.phieukin.protocol.MalformedException;
import org.phieukin.protocol.SlipNumber;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;
import org.phieukin.venue.Venue;

/** Registering and voiding batches of slips between freezing and opening (DESIGN, flow 1). */
@ApplicationScoped
public class Slips {
  @Inject RecordBook record;
  @Inject Venue venue;

  /**
   * Takes the public credentials of a batch; the same batch again is harmless.
   *
   * @return the SHA-256 (hex) of the poll's {@code public_credentials}, as the cover sheet prints
   *     it
   * @throws Refusal SLIPS_NOT_NOW before freezing and after opening, SLIPS_ALREADY_MADE while
   *     another batch is in force, ADDRESS_UNKNOWN while they would lead nowhere, SLIPS_MALFORMED
   *     for anything that is not a list of credentials
   */
  @Transactional
  public String make(String pollUuid, SlipBatch batch, String actor) {
    var poll = Poll.locked(pollUuid);
    var credentials = all(batch);
    var fingerprint = fingerprint(credentials);
    var inForce = Slip.credentials(pollUuid);
    if (!inForce.isEmpty() && fingerprint(inForce).equals(fingerprint)) {
      return fingerprint;
    }
    requireReady(poll);
    if (!inForce.isEmpty()) {
      throw new Refusal(Why.SLIPS_ALREADY_MADE);
    }
    if (!venue.settled(poll.isRehearsal())) {
      throw new Refusal(Why.ADDRESS_UNKNOWN);
    }
    check(pollUuid, batch, credentials);
    put(pollUuid, batch, actor);
    return fingerprint;
  }

  /** What a batch for a poll that is not there yet has to be. */
  static String checked(String pollUuid, SlipBatch batch) {
    var credentials = all(batch);
    check(pollUuid, batch, credentials);
    return fingerprint(credentials);
  }

  private static List<String> all(SlipBatch batch) {
    return Stream.concat(batch.good().stream(), batch.spare().stream()).toList();
  }

  /** Stores a batch that was checked; the caller holds the poll's row. */
  @Transactional(Transactional.TxType.MANDATORY)
  void put(String pollUuid, SlipBatch batch, String actor) {
    batch.good().forEach(credential -> new Slip(pollUuid, credential, SlipState.GOOD).persist());
    batch.spare().forEach(credential -> new Slip(pollUuid, credential, SlipState.SPARE).persist());
    var facts =
        Map.of(
            "slips", batch.good().size(),
            "spare", batch.spare().size(),
            "credentials", fingerprint(all(batch)));
    record.append(actor, Act.SLIPS_MADE, pollUuid, facts);
  }

  /**
   * Voids the batch in force, so that another can be made (a jammed printer).
   *
   * @throws Refusal SLIPS_HANDED_OUT where delegates have some of it already: they would have two
   */
  @Transactional
  public void voidBatch(String pollUuid, String actor) {
    requireReady(Poll.locked(pollUuid));
    if (handedOut(pollUuid)) {
      throw new Refusal(Why.SLIPS_HANDED_OUT);
    }
    int number = Slip.credentials(pollUuid).size();
    if (number > 0) {
      Slip.voidAll(pollUuid);
      PrintedAddress.forget(pollUuid);
      // The part kept for a second ballot is printed on the same paper.
      ReserveSlip.forget(pollUuid);
      record.append(actor, Act.SLIPS_VOIDED, pollUuid, Map.of("slips", number));
    }
  }

  /** Whether some slips of the batch are known to have been in delegates' hands. */
  private static boolean handedOut(String pollUuid) {
    var out = Set.of(SlipState.PAPER, SlipState.EXCHANGED, SlipState.RETURNED);
    return out.stream().anyMatch(state -> Slip.count(pollUuid, state) > 0)
        || ReserveSlip.after(pollUuid).stream().anyMatch(part -> out.contains(part.state()));
  }

  /** Voids a slip and activates a spare one; the caller holds the poll's row. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void exchange(Slip given, Slip spare) {
    given.become(SlipState.EXCHANGED);
    spare.become(SlipState.GOOD);
  }

  /** Voids a slip by itself, or takes that back; the caller holds the poll's row. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void voidAlone(Slip slip, SlipState next) {
    slip.become(next);
  }

  private static void requireReady(Poll poll) {
    if (poll.state() != PollState.READY) {
      throw new Refusal(Why.SLIPS_NOT_NOW);
    }
  }

  private static void check(String pollUuid, SlipBatch batch, List<String> credentials) {
    if (batch.good().isEmpty() || credentials.size() > SlipBatch.MOST) {
      throw new Refusal(Why.SLIPS_MALFORMED);
    }
    var numbers = new HashSet<>(Slip.takenNumbers(pollUuid));
    for (var credential : credentials) {
      if (!numbers.add(SlipNumber.of(credential))) {
        throw new Refusal(Why.SLIPS_MALFORMED);
      }
    }
  }

  static String fingerprint(List<String> credentials) {
    try {
      return Credentials.fingerprint(Credentials.json(credentials));
    } catch (MalformedException e) {
      throw new Refusal(Why.SLIPS_MALFORMED);
    }
  }

  /** Where the printed slips lead, if that is no longer the address in force. */
  @Transactional
  public Optional<Strayed> strayed(String pollUuid) {
    return PrintedAddress.of(pollUuid)
        .flatMap(
            printed ->
                venue
                    .known()
                    .filter(now -> !now.equals(printed))
                    .map(now -> new Strayed(printed.toString(), now.toString())));
  }

  /** The credentials in force, for the box and the archive. */
  @Transactional
  public List<String> credentials(String pollUuid) {
    return Collections.unmodifiableList(Slip.credentials(pollUuid));
  }
}
