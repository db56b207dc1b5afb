package org.phieukin.slip;

import java.util.List;
import java.util.Optional;
import org.phieukin.meeting.MeetingDetails;
import org.phieukin.poll.PollState;
import org.phieukin.protocol.Hashes;
import org.phieukin.site.Refusal.Why;

/**
 * What the page of the slips shows.
 *
 * @param rehearsal whether slips are marked as for trying only
 * @param good how many slips are in force
 * @param spare how many spare ones
 * @param voided how many were voided
 * @param credentials SHA-256 of the public credentials; empty while there are none
 * @param election SHA-256 of the election; empty before freezing
 * @param present what the number of slips starts from
 * @param spareDefault what the number of spare slips starts from
 * @param most the most slips a poll may have
 * @param taken slip numbers that may not come again
 * @param settled whether slips may be made, as far as the room's address is concerned
 * @param chosen whether the room's address is known
 * @param address where slips lead that are made now
 * @param printed where the slips in force lead, where they were made on this page
 * @param suggested the address that slips could lead to, while none is known
 */
public record SlipsView(
    String uuid,
    String title,
    boolean rehearsal,
    PollState state,
    MeetingDetails meeting,
    int good,
    int spare,
    int voided,
    String credentials,
    String election,
    int present,
    int spareDefault,
    int most,
    String taken,
    boolean settled,
    boolean chosen,
    String address,
    Optional<String> printed,
    Optional<String> suggested) {

  /** Whether slips can be made or voided now. */
  public boolean changeable() {
    return state == PollState.READY;
  }

  /** Whether this page can make slips now. */
  public boolean makeable() {
    return changeable() && !made() && settled;
  }

  /** Why none can be made while the address is not known. */
  public Why unsettled() {
    return Why.ADDRESS_UNKNOWN;
  }

  /** Whether the poll can have slips at all. */
  public boolean frozen() {
    return state != PollState.DRAFT && !election.isEmpty();
  }

  /** Whether the slips that were printed lead to another address than the one in force. */
  public boolean strayed() {
    return made() && printed.filter(there -> !there.equals(address)).isPresent();
  }

  /** Whether there are slips. */
  public boolean made() {
    return good > 0;
  }

  /** The first 16 digits of the election's fingerprint, in groups of four. */
  public String shortElection() {
    return election.isEmpty() ? "" : Hashes.shortened(election);
  }

  /** The sentences that the script may say. */
  public List<SlipWord> sentences() {
    return List.of(SlipWord.values());
  }
}
