package org.phieukin.poll;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Words that go into the database and onto the ballot paper: in Vietnamese whoever asks. */
public final class PollWords {
  private PollWords() {}

  /** The words of this room. */
  public static PollMessages vietnamese() {
    return MessageBundles.get(PollMessages.class, Localized.Literal.of("vi"));
  }
}
