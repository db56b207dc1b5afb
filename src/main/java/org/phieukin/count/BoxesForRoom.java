package org.phieukin.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.phieukin.count.commission.Commission;
import org.phieukin.count.commission.Commissions;
import org.phieukin.count.commission.RoomBoxes;
import org.phieukin.count.lamps.Lamps;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;

/** Shows a room whose keys a closed box still waits for. */
@ApplicationScoped
class BoxesForRoom implements RoomBoxes {
  @Inject KeyHolders holders;
  @Inject Commissions commissions;
  @Inject Lamps lamps;

  @Override
  public List<Box> of(String meetingUuid, Commission commission) {
    return Poll.of(meetingUuid).stream()
        .filter(this::waits)
        .map(poll -> box(poll, commission))
        .toList();
  }

  @Override
  public Optional<Box> of(String pollUuid) {
    var poll = Poll.get(pollUuid);
    return Optional.of(poll)
        .filter(this::waits)
        .flatMap(closed -> commissions.of(poll.meetingUuid()))
        .map(named -> box(poll, named));
  }

  private boolean waits(Poll poll) {
    return poll.state() == PollState.CLOSED && opens(poll.uuid());
  }

  @Override
  public boolean opens(String pollUuid) {
    return !holders.serverAlone(pollUuid);
  }

  @Override
  public List<String> recounts(String meetingUuid) {
    return Poll.of(meetingUuid).stream()
        .filter(poll -> poll.state() == PollState.COUNTED && opens(poll.uuid()))
        .map(Poll::uuid)
        .filter(uuid -> !lamps.of(uuid).browser().state().on())
        .toList();
  }

  private Box box(Poll poll, Commission commission) {
    var agreed = AgreementRow.of(poll.uuid()).keySet();
    var given = Set.copyOf(DecryptionRow.owners(poll.uuid()));
    var wrong = SetAsideRow.of(poll.uuid());
    var rows = new ArrayList<Row>();
    int owner = KeyHolders.SERVER;
    for (var member : commission.members()) {
      owner++;
      rows.add(new Row(member.name(), part(owner, given, wrong, agreed)));
    }
    return new Box(poll.title(), commission.needed(), holders.enough(poll.uuid()), rows);
  }

  private static Part part(int owner, Set<Integer> given, Set<Integer> wrong, Set<Integer> agreed) {
    if (given.contains(owner)) {
      return Part.GIVEN;
    }
    if (wrong.contains(owner)) {
      return Part.SET_ASIDE;
    }
    return agreed.contains(owner) ? Part.AGREED : Part.AWAITED;
  }
}
