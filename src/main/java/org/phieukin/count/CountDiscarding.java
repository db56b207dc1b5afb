package org.phieukin.count;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.phieukin.poll.Discarded;

/** Deletes keys, results and archive of a rehearsal that is thrown away. */
@ApplicationScoped
class CountDiscarding {
  void delete(@Observes @Priority(100) Discarded discarded) {
    AgreementRow.delete("pollUuid", discarded.pollUuid());
    SetAsideRow.delete("pollUuid", discarded.pollUuid());
    ArchivePiece.delete("pollUuid", discarded.pollUuid());
    ArchiveRow.delete("pollUuid", discarded.pollUuid());
    DecryptionRow.delete("pollUuid", discarded.pollUuid());
    TrusteeRow.delete("pollUuid", discarded.pollUuid());
    FewBallotsApproval.delete("pollUuid", discarded.pollUuid());
    PollCount.delete("pollUuid", discarded.pollUuid());
  }
}
