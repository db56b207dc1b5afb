package org.phieukin.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.phieukin.dossier.DeadlineRules;
import org.phieukin.meeting.Meeting;

/** The deadlines of a meeting: those of its confidence vote's rules, of its body's before. */
@ApplicationScoped
class PresetDeadlines implements DeadlineRules {
  /** Which rules a poll has: as they were at freezing, before that by their key. */
  record Kept(String key, String frozen) {}

  @Inject EntityManager database;
  @Inject Presets presets;

  @Override
  public List<Rule> of(String meetingUuid) {
    return rules(meetingUuid).stream()
        .map(kept -> presets.inForce(Optional.ofNullable(kept.frozen()), kept.key()))
        .filter(rules -> !rules.deadlines().isEmpty())
        .findFirst()
        .orElseGet(() -> presets.of(PollKind.CONFIDENCE, body(meetingUuid)).get(0))
        .deadlines()
        .stream()
        .map(PresetDeadlines::rule)
        .toList();
  }

  private static String body(String meetingUuid) {
    return Meeting.get(meetingUuid).details().body();
  }

  /** Those of confidence votes first, in the order of the agenda. */
  private List<Kept> rules(String meetingUuid) {
    return database
        .createQuery(
            "select new org.phieukin.poll.PresetDeadlines$Kept(p.preset, p.frozenPreset)"
                + " from Poll p where p.meetingUuid = ?1 and p.state <> ?2"
                + " order by case when p.kind = ?3 then 0 else 1 end, p.listOrder",
            Kept.class)
        .setParameter(1, meetingUuid)
        .setParameter(2, PollState.CANCELLED)
        .setParameter(3, PollKind.CONFIDENCE)
        .getResultList();
  }

  private static Rule rule(Preset.DeadlineRule deadline) {
    var label = deadline.label();
    return new Rule(deadline.key(), deadline.days(), label.vi(), label.en());
  }
}
