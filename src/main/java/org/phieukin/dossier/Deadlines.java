package org.phieukin.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.phieukin.meeting.Meeting;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;

/** Deadlines counted back from the day of the vote, each of which a meeting may move (RULES A). */
@ApplicationScoped
public class Deadlines {
  @Inject DeadlineRules rules;
  @Inject RecordBook record;

  /** The deadlines of a meeting, the earliest first. */
  @Transactional
  public List<Deadline> of(String meetingUuid) {
    var vote = Meeting.get(meetingUuid).details().heldOn();
    var moved = DeadlineRow.of(meetingUuid);
    return rules.of(meetingUuid).stream()
        .map(rule -> deadline(rule, vote.minusDays(rule.days()), moved))
        .sorted(Comparator.comparing(Deadline::due))
        .toList();
  }

  /** The day of the vote, after which no deadline may lie. */
  @Transactional
  LocalDate vote(String meetingUuid) {
    return Meeting.get(meetingUuid).details().heldOn();
  }

  private static Deadline deadline(
      DeadlineRules.Rule rule, LocalDate usual, Map<String, LocalDate> moved) {
    return new Deadline(rule, usual, moved.getOrDefault(rule.key(), usual));
  }

  /** One deadline of a meeting, where its rules have it. */
  @Transactional
  public Optional<Deadline> find(String meetingUuid, String key) {
    return of(meetingUuid).stream().filter(deadline -> deadline.key().equals(key)).findFirst();
  }

  /** Sets days of a meeting's deadlines; those that the rules give anyway are not kept. */
  @Transactional
  public void set(String meetingUuid, Map<String, LocalDate> days, String actor) {
    Meeting.locked(meetingUuid);
    var before = of(meetingUuid);
    boolean same =
        before.stream().allMatch(d -> d.due().equals(days.getOrDefault(d.key(), d.due())));
    if (same) {
      return;
    }
    for (var deadline : before) {
      var day = days.getOrDefault(deadline.key(), deadline.due());
      DeadlineRow.write(meetingUuid, deadline.key(), day, deadline.usual());
    }
    var facts = new TreeMap<String, Object>();
    days.forEach((key, day) -> facts.put(key, day.toString()));
    record.append(actor, Act.DEADLINES_SET, meetingUuid, Map.of("deadlines", facts.toString()));
  }
}
