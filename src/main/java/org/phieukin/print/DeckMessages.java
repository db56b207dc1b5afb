package org.phieukin.print;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the slides that announce a result. */
@MessageBundle("deck")
public interface DeckMessages {
  @Message
  String announcement();

  @Message
  String numbers();

  @Message
  String part(String heading, int part, int of);

  @Message
  String levels();

  @Message
  String outcome();

  @Message
  String votes(int votes, String ofCollected, String ofSummoned);

  @Message
  String check();

  @Message
  String checkNote();
}
