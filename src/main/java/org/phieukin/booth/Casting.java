package org.phieukin.booth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.phieukin.box.BallotBox;
import org.phieukin.box.BurntBallots;
import org.phieukin.box.CastOutcome;
import org.phieukin.box.CastOutcome.Refused;
import org.phieukin.box.CastOutcome.Stored;
import org.phieukin.box.HandedIn;
import org.phieukin.poll.FrozenPolls;
import org.phieukin.protocol.Ballot;
import org.phieukin.protocol.BallotHead;
import org.phieukin.protocol.BallotRefused;
import org.phieukin.protocol.BallotRefused.Fault;
import org.phieukin.protocol.BallotVerifier;
import org.phieukin.site.Brake;
import org.phieukin.site.Limit;
import org.phieukin.site.PhieuKinConfig;
import org.phieukin.site.Refusal.Why;

/** Takes a ballot from the booth: looks it up, verifies it outside any lock, puts it in the box. */
@ApplicationScoped
public class Casting {
  @Inject BallotBox box;
  @Inject BurntBallots burnt;
  @Inject FrozenPolls polls;
  @Inject Verifications verifications;
  @Inject Brake brake;
  @Inject PhieuKinConfig config;

  /** Verifiers with their tables; an election never changes once frozen. */
  private final Map<String, BallotVerifier> verifiers = new ConcurrentHashMap<>();

  /**
   * Casts a ballot.
   *
   * @param json the canonical bytes as they came (PROTOCOL §7)
   */
  public CastOutcome cast(String pollUuid, String json) {
    var tracker = Ballot.trackerOf(json);
    return verifications.admit(
        () ->
            box.find(pollUuid, tracker)
                .<CastOutcome>map(known -> known)
                .orElseGet(
                    () ->
                        fresh(pollUuid, tracker, json, this::put)
                            .fold(kept -> kept, no -> known(pollUuid, tracker, no))));
  }

  /**
   * Opens a ballot to check the device that sealed it: it is never cast (PROTOCOL §7b).
   *
   * @return what was kept, with no receipt; {@code again} where these bytes were opened before
   */
  public CastOutcome burn(String pollUuid, String json) {
    var tracker = Ballot.trackerOf(json);
    return verifications.admit(
        () ->
            burnt.has(pollUuid, tracker)
                ? new Stored(tracker, "", true)
                : fresh(pollUuid, tracker, json, this::putBurnt));
  }

  /**
   * These very bytes may have come twice at once, and the other try may have been kept after this
   * one was looked up: what a refusal says must not be said of one's own ballot.
   */
  private CastOutcome known(String pollUuid, String tracker, Refused refused) {
    return box.find(pollUuid, tracker).<CastOutcome>map(known -> known).orElse(refused);
  }

  /** What costs little is asked first: only the ballot of a slip that may vote is computed. */
  private CastOutcome fresh(
      String pollUuid, String tracker, String json, BiFunction<String, HandedIn, CastOutcome> put) {
    try {
      var slip =
          BallotHead.of(json).orElseThrow(() -> new BallotRefused(Fault.MALFORMED)).credential();
      var early = box.refusal(pollUuid, slip);
      if (early.isPresent()) {
        return new Refused(early.get());
      }
      brake.take(Limit.aMinute("casts", config.booth().castsPerMinute()).of(slip));
      var verifier = verifier(pollUuid);
      var ballot = verifications.run(() -> verifier.accept(json));
      return put.apply(pollUuid, new HandedIn(ballot.credential(), tracker, json));
    } catch (BallotRefused refused) {
      return new Refused(why(refused.fault()));
    }
  }

  /** Two servers may pass the lock at once; the database still takes one ballot a code. */
  private CastOutcome put(String pollUuid, HandedIn ballot) {
    try {
      return box.put(pollUuid, ballot);
    } catch (PersistenceException lost) {
      return box.refusal(pollUuid, ballot.credential())
          .or(() -> opened(pollUuid, ballot))
          .<CastOutcome>map(Refused::new)
          .orElseThrow(() -> lost);
    }
  }

  private Optional<Why> opened(String pollUuid, HandedIn ballot) {
    return burnt.has(pollUuid, ballot.tracker())
        ? Optional.of(Why.BALLOT_OPENED)
        : Optional.empty();
  }

  /** Of two that come at once one may be the other, or take its place: the second look tells. */
  private CastOutcome putBurnt(String pollUuid, HandedIn ballot) {
    Optional<Why> refusal;
    try {
      refusal = burnt.burn(pollUuid, ballot);
    } catch (PersistenceException lost) {
      refusal = burnt.burn(pollUuid, ballot);
    }
    return refusal
        .<CastOutcome>map(Refused::new)
        .orElseGet(() -> new Stored(ballot.tracker(), "", false));
  }

  /** What verifies a poll's ballots. */
  BallotVerifier verifier(String pollUuid) {
    return verifiers.computeIfAbsent(
        pollUuid, uuid -> new BallotVerifier(polls.of(uuid).parameters()));
  }

  private static Why why(Fault fault) {
    return switch (fault) {
      case OTHER_ELECTION -> Why.BALLOT_OF_ANOTHER_ELECTION;
      case SIGNATURE, SIGNATURE_HASH -> Why.BALLOT_SIGNATURE_WRONG;
      case ELEMENT, INDIVIDUAL_PROOF, OVERALL_PROOF, BLANK_PROOF -> Why.BALLOT_PROOF_WRONG;
      case TOO_LARGE -> Why.BALLOT_TOO_LARGE;
      default -> Why.BALLOT_MALFORMED;
    };
  }
}
