package org.phieukin.report;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** The words of this room outside templates: files are in Vietnamese whoever asks. */
final class ReportWords {
  private ReportWords() {}

  static ReportMessages vietnamese() {
    return MessageBundles.get(ReportMessages.class, Localized.Literal.of("vi"));
  }
}
