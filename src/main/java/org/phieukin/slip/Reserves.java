package org.phieukin.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollKind;
import org.phieukin.poll.PollState;
import org.phieukin.poll.Step;
import org.phieukin.poll.Stepped;
import org.phieukin.protocol.Uuid;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/**
 * Parts of slips that are kept for the second ballot of an election. Its uuid, from which codes are
 * derived, is drawn when the slips are made; the second ballot takes it and gets them at freezing.
 */
@ApplicationScoped
public class Reserves {
  @Inject Slips slips;

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
    PrintedAddress.of(election).ifPresent(address -> PrintedAddress.keep(uuid, address));
    ReserveSlip.forget(election);
  }

  private static SlipBatch batch(List<ReserveSlip> parts) {
    return new SlipBatch(
        parts.stream().filter(part -> !part.spare()).map(ReserveSlip::credential).toList(),
        parts.stream().filter(ReserveSlip::spare).map(ReserveSlip::credential).toList());
  }
}
