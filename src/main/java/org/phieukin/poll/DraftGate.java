package org.phieukin.poll;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.phieukin.site.Refusal.Why;

/** What a draft must have before it is frozen: a title, people, and no two lines alike. */
@ApplicationScoped
class DraftGate implements Gate {
  @Override
  public Optional<Why> missing(Poll poll, Step step) {
    if (step != Step.FREEZE) {
      return Optional.empty();
    }
    if (poll.title().isBlank()) {
      return Optional.of(Why.TITLE_MISSING);
    }
    if (poll.lines().isEmpty()) {
      return Optional.of(Why.LINES_MISSING);
    }
    boolean alike = poll.lines().stream().map(Line::text).distinct().count() < poll.lines().size();
    return alike ? Optional.of(Why.LINES_ALIKE) : Optional.empty();
  }
}
