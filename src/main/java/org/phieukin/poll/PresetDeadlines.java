package org.phieukin.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.phieukin.dossier.DeadlineRules;

/** The deadlines of a meeting: those of its confidence vote's rules, of the first rules before. */
@ApplicationScoped
class PresetDeadlines implements DeadlineRules {
  private static final Comparator<Poll> CONFIDENCE_FIRST =
      Comparator.comparing((Poll poll) -> poll.kind() != PollKind.CONFIDENCE)
          .thenComparing(Poll::listOrder);

  @Inject Presets presets;

  @Override
  public List<Rule> of(String meetingUuid) {
    return Poll.of(meetingUuid).stream()
        .filter(poll -> poll.state() != PollState.CANCELLED)
        .sorted(CONFIDENCE_FIRST)
        .map(presets::of)
        .filter(rules -> !rules.deadlines().isEmpty())
        .findFirst()
        .orElseGet(() -> presets.all().get(0))
        .deadlines()
        .stream()
        .map(PresetDeadlines::rule)
        .toList();
  }

  private static Rule rule(Preset.Deadline deadline) {
    var label = deadline.label();
    return new Rule(deadline.key(), deadline.days(), label.vi(), label.en());
  }
}
