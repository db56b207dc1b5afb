package org.phieukin.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollKind;
import org.phieukin.poll.PollState;
import org.phieukin.poll.Step;
import org.phieukin.poll.Stepped;
import org.phieukin.protocol.SlipNumber;
import org.phieukin.protocol.Uuid;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/**
 * Parts of slips that are kept for the second ballot of an election. Its uuid, from which codes are
 * derived, is drawn when the slips are made; the second ballot takes it and gets them at freezing.
 */
@ApplicationScoped
public class Reserves {
  @Inject Slips slips;
  @Inject RecordBook record;

  /**
   * Keeps the batch for a second ballot of this uuid; the same again is harmless.
   *
   * @return the fingerprint of its credentials
   * @throws Refusal SLIPS_MALFORMED after what is no election, or for a uuid that is taken
   */
  @Transactional(Transactional.TxType.MANDATORY)
  String keep(String electionUuid, String uuid, SlipBatch batch) {
    var election = Poll.locked(electionUuid);
    var fingerprint = Slips.checked(uuid, batch);
    var there = ReserveSlip.after(electionUuid);
    if (!there.isEmpty() && Slips.fingerprint(credentials(there)).equals(fingerprint)) {
      return fingerprint;
    }
    boolean free =
        Uuid.isWellFormed(uuid)
            && there.isEmpty()
            && ReserveSlip.of(uuid).isEmpty()
            && Poll.findByIdOptional(uuid).isEmpty();
    boolean fits = election.kind() == PollKind.ELECTION && election.state() == PollState.READY;
    if (!free || !fits) {
      throw new Refusal(Why.SLIPS_MALFORMED);
    }
    ReserveSlip.keep(electionUuid, uuid, batch);
    return fingerprint;
  }

  private static List<String> credentials(List<ReserveSlip> parts) {
    return parts.stream().map(ReserveSlip::credential).toList();
  }

  /** The uuid that is printed for the second ballot of this election, while no poll has it. */
  @Transactional
  public Optional<String> uuidAfter(String electionUuid) {
    return ReserveSlip.after(electionUuid).stream()
        .map(ReserveSlip::pollUuid)
        .findFirst()
        .filter(uuid -> Poll.findByIdOptional(uuid).isEmpty());
  }

  /** Gives a second ballot its slips when it is frozen. */
  void give(@Observes Stepped stepped) {
    if (stepped.step() != Step.FREEZE) {
      return;
    }
    var uuid = stepped.poll().uuid();
    var parts = ReserveSlip.of(uuid);
    if (parts.isEmpty()) {
      return;
    }
    var election = parts.get(0).electionUuid();
    slips.put(uuid, batch(parts), stepped.approvals().actor());
    carryOver(uuid, parts, stepped.approvals().actor());
    PrintedAddress.of(election).ifPresent(address -> PrintedAddress.keep(uuid, address));
    ReserveSlip.forget(election);
  }

  private static SlipBatch batch(List<ReserveSlip> parts) {
    return new SlipBatch(
        parts.stream()
            .filter(part -> part.state() != SlipState.SPARE)
            .map(ReserveSlip::credential)
            .toList(),
        parts.stream()
            .filter(part -> part.state() == SlipState.SPARE)
            .map(ReserveSlip::credential)
            .toList());
  }

  /** What became of parts before there was such a ballot holds for it, and stands in its record. */
  private void carryOver(String uuid, List<ReserveSlip> parts, String actor) {
    for (var part : parts) {
      var slip = Slip.find(uuid, part.credential()).orElseThrow();
      if (slip.state() != part.state()) {
        slip.become(part.state());
      }
    }
    tell(uuid, SlipState.EXCHANGED, Act.SLIP_EXCHANGED, "exchanged", actor);
    tell(uuid, SlipState.RETURNED, Act.SLIPS_RETURNED, "slips", actor);
    tell(uuid, SlipState.WITHDRAWN, Act.SLIPS_WITHDRAWN, "slips", actor);
  }

  private void tell(String uuid, SlipState state, Act act, String fact, String actor) {
    long number = ReserveSlip.of(uuid).stream().filter(part -> part.state() == state).count();
    if (number > 0) {
      record.append(actor, act, uuid, Map.of(fact, number));
    }
  }

  /** The election after which a second ballot of this uuid may come; nothing for other polls. */
  @Transactional
  public Optional<String> electionOf(String uuid) {
    return ReserveSlip.of(uuid).stream().map(ReserveSlip::electionUuid).findFirst();
  }

  /** The uuids of second ballots whose parts this meeting's slips carry, with their elections. */
  @Transactional
  public SortedMap<String, String> of(String meetingUuid) {
    var kept = new TreeMap<String, String>();
    var elections = Poll.of(meetingUuid).stream().map(Poll::uuid).toList();
    ReserveSlip.kept(elections).forEach(uuid -> kept.put(uuid, electionOf(uuid).orElseThrow()));
    return kept;
  }

  /** What such a part may do once there is its ballot. */
  @Transactional
  public Optional<SlipState> stateOf(String uuid, SlipNumber number) {
    return part(uuid, number).map(ReserveSlip::state);
  }

  /** Notes what became of a part; the caller holds the row of its election. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void become(String uuid, SlipNumber number, SlipState next) {
    part(uuid, number).orElseThrow().become(next);
  }

  /** How many parts are in a state. */
  @Transactional
  public int count(String uuid, SlipState state) {
    return (int) ReserveSlip.of(uuid).stream().filter(part -> part.state() == state).count();
  }

  private static Optional<ReserveSlip> part(String uuid, SlipNumber number) {
    return ReserveSlip.of(uuid).stream()
        .filter(part -> SlipNumber.of(part.credential()).equals(number))
        .findFirst();
  }
}
