package org.phieukin.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** Entries as people read them, for whoever writes them down elsewhere. */
@ApplicationScoped
public class RecordLines {
  @Inject Clock clock;

  /** Those that a filter leaves, the first one first. */
  @Transactional
  public List<RecordView.Entry> all(RecordFilter filter) {
    return RecordEntry.of(filter).stream().map(this::read).toList();
  }

  /** Those about any of these, the first one first. */
  @Transactional
  public List<RecordView.Entry> about(List<String> subjects) {
    return subjects.stream()
        .flatMap(subject -> RecordEntry.about(subject).stream())
        .sorted(Comparator.comparingLong(RecordEntry::height))
        .map(this::read)
        .toList();
  }

  private RecordView.Entry read(RecordEntry entry) {
    return RecordView.Entry.of(entry, clock.getZone());
  }
}
