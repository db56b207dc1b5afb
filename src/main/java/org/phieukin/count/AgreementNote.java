package org.phieukin.count;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.phieukin.count.commission.CommissionMessages;
import org.phieukin.poll.Poll;
import org.phieukin.protocol.threshold.Agreement;

/**
 * The members' signatures under the tally, beside the archive: the format of that has no place for
 * them (PROTOCOL §7c).
 */
@ApplicationScoped
class AgreementNote implements ArchiveNote {
  @Override
  public List<String> lines(String pollUuid, String language) {
    var signatures = AgreementRow.of(pollUuid);
    if (signatures.isEmpty()) {
      return List.of();
    }
    var words = MessageBundles.get(CommissionMessages.class, Localized.Literal.of(language));
    var box = SharedBox.of(Poll.get(pollUuid));
    var lines = new ArrayList<String>();
    lines.addAll(List.of("", words.agreements()));
    lines.add("  " + Agreement.on(pollUuid, box.tally()).message());
    signatures.forEach((owner, text) -> lines.add("    " + owner + ": " + text));
    return lines;
  }
}
