package org.phieukin.witness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.phieukin.poll.Approvals;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;

/** Two people decide to go on with an older copy: what is missing stands in the record for good. */
@ApplicationScoped
class Decision {
  @Inject RecordBook record;

  /** Writes it down, an entry for each box and one for the record. */
  @Transactional
  void write(Missing missing, Approvals two) {
    var actor = two.two().actor();
    record.append(
        actor,
        Act.OLDER_COPY_TAKEN,
        "",
        Map.of("height", missing.head().height(), "witnessed", missing.head().hash()));
    for (var box : missing.boxes()) {
      var facts = Map.of("ballots", box.there(), "lost", box.lost(), "poll", box.uuid());
      record.append(actor, Act.OLDER_COPY_TAKEN, box.uuid(), facts);
    }
  }
}
