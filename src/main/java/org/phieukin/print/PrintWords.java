package org.phieukin.print;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.phieukin.poll.PollMessages;
import org.phieukin.report.ResultMessages;
import org.phieukin.report.Table;

/** The words of this room outside templates: files of results are in Vietnamese whoever asks. */
final class PrintWords {
  private PrintWords() {}

  static ResultMessages vietnamese() {
    return MessageBundles.get(ResultMessages.class, Localized.Literal.of("vi"));
  }

  /** A bundle in the reader's language. */
  static <T> T of(Class<T> bundle, String language) {
    return MessageBundles.get(bundle, Localized.Literal.of(language));
  }

  /** What the percentages of a table are shares of, and how many that are. */
  static String base(Table table) {
    var poll = MessageBundles.get(PollMessages.class, Localized.Literal.of("vi"));
    return poll.percentBase(table.rules().base()) + " (" + table.base().value() + ")";
  }
}
