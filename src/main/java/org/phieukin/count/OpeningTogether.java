package org.phieukin.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollLife;
import org.phieukin.poll.PollState;
import org.phieukin.poll.Step;
import org.phieukin.protocol.Hashes;
import org.phieukin.protocol.MalformedException;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/**
 * The members of a commission open a closed box: they agree on its tally, and each decrypts it in
 * the own browser (PROTOCOL §7c, §11). A wrong decryption is named and set aside; as soon as enough
 * are there the server adds its own. No result exists before.
 */
@ApplicationScoped
public class OpeningTogether {
  @Inject KeyHolders holders;
  @Inject Opening opening;
  @Inject PollLife life;
  @Inject RecordBook record;

  /** The closed box that this account opens with others; its trustee's number. */
  private record Place(Poll poll, int owner) {
    TrusteeId id() {
      return new TrusteeId(poll.uuid(), owner);
    }
  }

  /**
   * Keeps a member's signature under the tally.
   *
   * @throws Refusal AGREEMENT_WRONG when it is not that of this member, or of another tally
   */
  @Transactional
  void agree(String pollUuid, String username, String signature) {
    var place = place(Poll.locked(pollUuid), username);
    if (AgreementRow.findByIdOptional(place.id()).isPresent()) {
      return;
    }
    requireCountable(place.poll());
    var box = SharedBox.of(place.poll());
    if (!signed(box, place.owner(), signature)) {
      throw new Refusal(Why.AGREEMENT_WRONG);
    }
    new AgreementRow(place.id(), signature).persist();
    record.append(username, Act.TALLY_AGREED, pollUuid, Map.of("tally", hash(box)));
  }

  private static boolean signed(SharedBox box, int owner, String signature) {
    try {
      return box.signed(owner, signature);
    } catch (MalformedException none) {
      return false;
    }
  }

  private static String hash(SharedBox box) {
    return Hashes.sha256Hex(box.tally());
  }

  /**
   * Takes a member's partial decryption.
   *
   * @return whether it is one; a wrong one is named in the record and set aside
   * @throws Refusal TALLY_NOT_AGREED before enough members have signed the tally
   */
  @Transactional
  boolean decrypt(String pollUuid, String username, String decryption) {
    var place = place(Poll.locked(pollUuid), username);
    if (DecryptionRow.findByIdOptional(place.id()).isPresent() || holders.enough(pollUuid)) {
      return true;
    }
    requireCountable(place.poll());
    var box = SharedBox.of(place.poll());
    var signatures = AgreementRow.of(pollUuid);
    boolean own = box.certificates().isEmpty() || signatures.containsKey(place.owner());
    if (!own || !box.agreed(signatures)) {
      throw new Refusal(Why.TALLY_NOT_AGREED);
    }
    if (!box.opensWith(place.owner(), decryption)) {
      SetAsideRow.name(place.id());
      record.append(username, Act.DECRYPTION_REFUSED, pollUuid, Map.of());
      return false;
    }
    SetAsideRow.deleteById(place.id());
    new DecryptionRow(place.id(), decryption).persist();
    record.append(username, Act.DECRYPTION_GIVEN, pollUuid, Map.of("tally", hash(box)));
    return true;
  }

  /**
   * Opens the box where enough have given theirs. A transaction of its own: what was given stays,
   * also where a gate holds the count up.
   */
  @Transactional
  void finish(String pollUuid) {
    var poll = Poll.locked(pollUuid);
    if (poll.state() == PollState.CLOSED && life.missing(poll, Step.COUNT).isEmpty()) {
      opening.open(pollUuid, new Approvals(givers(pollUuid)));
    }
  }

  private static List<String> givers(String pollUuid) {
    var holders = TrusteeRow.holders(pollUuid);
    return DecryptionRow.owners(pollUuid).stream().map(owner -> holders.get(owner - 1)).toList();
  }

  /** Paper ballots and whatever else holds the count up come before the keys. */
  private void requireCountable(Poll poll) {
    life.missing(poll, Step.COUNT).stream()
        .filter(why -> why != Why.KEYS_AWAITED)
        .findFirst()
        .ifPresent(
            why -> {
              throw new Refusal(why);
            });
  }

  private static Place place(Poll poll, String username) {
    int owner = ownerOf(poll, username).orElseThrow(() -> new Refusal(Why.NOT_IN_COMMISSION));
    if (!poll.state().afterClosing()) {
      throw new Refusal(Why.NOT_CLOSED_YET);
    }
    return new Place(poll, owner);
  }

  private static Optional<Integer> ownerOf(Poll poll, String username) {
    return TrusteeRow.ownerOf(poll.uuid(), username);
  }

  /** What this account's browser is to verify. @throws Refusal NOT_IN_COMMISSION, NOT_CLOSED_YET */
  @Transactional
  int owner(String pollUuid, String username) {
    return place(Poll.get(pollUuid), username).owner();
  }
}
