package org.phieukin.ledger.whole;

import java.util.List;
import org.phieukin.ledger.Exchanges;
import org.phieukin.meeting.MeetingDetails;
import org.phieukin.poll.Poll;
import org.phieukin.site.Form;
import org.phieukin.slip.Slip;
import org.phieukin.slip.SlipState;

/**
 * What the page of whole slips shows.
 *
 * @param polls those whose slips can be exchanged or returned now
 * @param actor the first of the two people of an exchange
 * @param exchange the form of an exchange
 * @param giveBack the form of a return
 */
public record WholeView(
    String uuid,
    MeetingDetails meeting,
    List<Part> polls,
    String actor,
    Form exchange,
    Form giveBack) {
  /** Keeps its own copy. */
  public WholeView {
    polls = List.copyOf(polls);
  }

  /**
   * A poll with slips, and the names of its fields.
   *
   * @param reserve whether it is the second ballot that may come after the poll of this title
   */
  public record Part(String uuid, String title, boolean reserve) {
    /** The field of the part that is given up. */
    public String given() {
      return "given-" + uuid;
    }

    /** The field of the spare part. */
    public String spare() {
      return "spare-" + uuid;
    }

    /** The field of a part that comes back. */
    public String number() {
      return "number-" + uuid;
    }
  }

  /** Whether slips carry a part for a second ballot that is not there yet. */
  public boolean reserved() {
    return polls.stream().anyMatch(Part::reserve);
  }

  /** The polls of a meeting that have slips which can be exchanged, in the order of its agenda. */
  static List<Part> polls(String meeting) {
    return Poll.of(meeting).stream()
        .filter(poll -> Exchanges.possible(poll.state()) && !poll.isRehearsal())
        .filter(poll -> Slip.count(poll.uuid(), SlipState.GOOD) > 0)
        .map(poll -> new Part(poll.uuid(), poll.title(), false))
        .toList();
  }
}
