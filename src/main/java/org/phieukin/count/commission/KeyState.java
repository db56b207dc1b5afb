package org.phieukin.count.commission;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;
import org.phieukin.protocol.threshold.SharesMessage;

/**
 * All that a member's browser needs to go on, wherever it was before: messages as text, as they
 * were sent.
 *
 * @param stage what is sent now; READY once all keys are there
 * @param mine what this member has sent, by stage
 * @param certs the certificates of all, once they are there
 * @param dealt what all have sent to this member, once they have
 * @param boxes the polls of this meeting that take ballots or are closed
 * @param recounts those that are counted and whose archive a member's browser has yet to recount
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record KeyState(
    String meeting,
    Custody custody,
    int needed,
    int place,
    String stage,
    List<Member> members,
    Map<String, String> mine,
    Optional<List<String>> certs,
    Optional<String> dealt,
    List<Box> boxes,
    List<Recount> recounts) {
  static final String READY = "READY";

  private static final Set<PollState> UNDER_WAY =
      EnumSet.of(PollState.OPEN, PollState.PAUSED, PollState.CLOSED);

  /** A member and whether something is awaited. */
  public record Member(String name, boolean awaited) {}

  /** A poll whose box the commission opens; {@code closed} once it can be. */
  public record Box(String uuid, String title, boolean closed) {}

  /** A counted poll whose second lamp is off. */
  public record Recount(String uuid) {}

  static KeyState of(String meetingUuid, Rounds rounds, int place, RoomBoxes room) {
    var commission = rounds.commission();
    var members = new ArrayList<Member>();
    for (var member : commission.members()) {
      members.add(new Member(member.name(), rounds.awaits(members.size() + 1)));
    }
    var mine = new TreeMap<String, String>();
    for (var stage : Stage.of(commission.custody())) {
      rounds.sentBy(place, stage).ifPresent(json -> mine.put(stage.name(), json));
    }
    return new KeyState(
        meetingUuid,
        commission.custody(),
        commission.needed(),
        place,
        rounds.current().map(Stage::name).orElse(READY),
        members,
        mine,
        rounds.certificates(),
        rounds.sharesFor(place).map(SharesMessage::json),
        boxes(meetingUuid, room::opens),
        room.recounts(meetingUuid).stream().map(Recount::new).toList());
  }

  private static List<Box> boxes(String meetingUuid, Predicate<String> opens) {
    return Poll.of(meetingUuid).stream()
        .filter(poll -> UNDER_WAY.contains(poll.state()) && opens.test(poll.uuid()))
        .map(poll -> new Box(poll.uuid(), poll.title(), poll.state() == PollState.CLOSED))
        .toList();
  }
}
