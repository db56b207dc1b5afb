package org.phieukin.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.phieukin.meeting.Meeting;
import org.phieukin.poll.Line;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollDraft;
import org.phieukin.poll.PollDrafts;
import org.phieukin.poll.PollState;
import org.phieukin.poll.PollWords;
import org.phieukin.poll.Presets;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** What came out of elections, and the second ballot where a tie is left (RULES C). */
@ApplicationScoped
public class Elections {
  private static final int LONGEST_TITLE = 300;

  @Inject Outcomes outcomes;
  @Inject Presets presets;
  @Inject PollDrafts drafts;

  /**
   * What the bar is held against: the number that the chair confirmed before opening. A rehearsal
   * has none and does with the ballots that were cast in it.
   *
   * @throws Refusal BAR_UNCONFIRMED when it never was confirmed
   */
  public int summoned(Poll poll, Outcome outcome) {
    return poll.barOf()
        .orElseGet(
            () -> {
              if (!poll.isRehearsal()) {
                throw new Refusal(Why.BAR_UNCONFIRMED);
              }
              return outcome.collected();
            });
  }

  /** Who is elected. */
  public Winners winners(Poll poll, Outcome outcome) {
    int summoned = summoned(poll, outcome);
    var bar = presets.of(poll).bar().orElseThrow(() -> new Refusal(Why.NO_SUCH_STEP));
    var votes = outcome.lines().stream().map(line -> line.counts().get(0)).toList();
    return Winners.of(votes, poll.seats().orElseThrow(), votesOf -> bar.passed(votesOf, summoned));
  }

  /**
   * A draft with exactly the tied candidates and the seats that are left; where nobody is tied and
   * seats stay empty, with those who were not elected. Where it is there already, however far it
   * is, the same again.
   *
   * @return its uuid
   * @throws Refusal NO_SUCH_STEP where no second ballot is needed
   */
  @Transactional
  public String secondBallot(String pollUuid, String actor) {
    var poll = Poll.get(pollUuid);
    Meeting.locked(poll.meetingUuid());
    var outcome = outcomes.of(pollUuid).orElseThrow(() -> new Refusal(Why.NOT_CLOSED_YET));
    if (poll.seats().isEmpty() || poll.isRehearsal()) {
      throw new Refusal(Why.NO_SUCH_STEP);
    }
    var winners = winners(poll, outcome);
    var places = winners.tied() ? winners.level() : winners.left();
    int open = winners.tied() ? winners.open() : winners.vacant(poll.seats().getAsInt());
    int seats = Math.min(open, places.size());
    if (seats == 0) {
      throw new Refusal(Why.NO_SUCH_STEP);
    }
    var candidates = places.stream().map(poll.lines()::get).toList();
    return Poll.of(poll.meetingUuid()).stream()
        .filter(other -> other.listOrder() > poll.listOrder())
        .filter(other -> again(other, candidates, seats))
        .map(Poll::uuid)
        .findFirst()
        .orElseGet(() -> draft(poll, candidates, seats, actor));
  }

  private static boolean again(Poll other, List<Line> candidates, int seats) {
    return other.state() != PollState.CANCELLED
        && !other.isRehearsal()
        && Objects.equals(other.lines(), candidates)
        && other.seats().orElse(0) == seats;
  }

  private String draft(Poll poll, List<Line> candidates, int seats, String actor) {
    var title = PollWords.vietnamese().secondBallot(poll.title());
    var fitting = title.length() > LONGEST_TITLE ? poll.title() : title;
    var draft = PollDraft.election(fitting, candidates, seats);
    return drafts.make(poll.meetingUuid(), poll.preset(), draft, actor);
  }
}
