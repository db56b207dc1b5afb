package org.phieukin.slip;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.phieukin.meeting.MeetingDetails;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollKind;
import org.phieukin.protocol.Hashes;
import org.phieukin.protocol.SlipNumber;
import org.phieukin.protocol.Uuid;
import org.phieukin.site.Refusal.Why;

/**
 * What the page of a meeting's slips shows.
 *
 * @param polls those that a slip can be for: frozen, without slips
 * @param present what the number of slips starts from
 * @param spareDefault what the number of spare slips starts from
 * @param most the most slips a poll may have
 * @param mostPolls the most polls on one slip
 * @param settled whether slips may be made, as far as the room's address is concerned
 * @param address where slips lead
 * @param made polls whose slips can still be voided
 */
public record JointView(
    String uuid,
    MeetingDetails meeting,
    List<Choice> polls,
    int present,
    int spareDefault,
    int most,
    int mostPolls,
    boolean settled,
    String address,
    List<JointVoiding.Batch> made) {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Keeps its own copy. */
  public JointView {
    polls = List.copyOf(polls);
    made = List.copyOf(made);
  }

  /**
   * A poll that a slip can be for.
   *
   * @param taken numbers that may not come again
   * @param reserve the uuid that a second ballot will have; nothing where there can be none
   */
  public record Choice(
      String uuid, String title, String election, String taken, Optional<String> reserve) {
    static Choice of(Poll poll) {
      var taken = Slip.takenNumbers(poll.uuid()).stream().map(SlipNumber::printed).sorted();
      return new Choice(
          poll.uuid(),
          poll.title(),
          Hashes.sha256Hex(poll.parameters().json()),
          taken.collect(Collectors.joining(" ")),
          poll.kind() == PollKind.ELECTION ? Optional.of(Uuid.random(RANDOM)) : Optional.empty());
    }

    /** The first 16 digits of the election's fingerprint, in groups of four. */
    public String shortElection() {
      return Hashes.shortened(election);
    }
  }

  /** Whether there are polls enough for a slip of this kind. */
  public boolean enough() {
    return polls.size() > 1 || polls.stream().anyMatch(poll -> poll.reserve().isPresent());
  }

  /** Whether this page can make slips now. */
  public boolean makeable() {
    return enough() && settled;
  }

  /** Whether this many polls are chosen before anybody chooses. */
  public boolean allFit() {
    return polls.size() <= mostPolls;
  }

  /** Why none can be made while the address is not known. */
  public Why unsettled() {
    return Why.ADDRESS_UNKNOWN;
  }

  /** The sentences that the script may say. */
  public List<SlipWord> sentences() {
    return List.of(SlipWord.values());
  }
}
