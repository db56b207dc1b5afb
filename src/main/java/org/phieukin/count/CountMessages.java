package org.phieukin.count;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page where so few ballots are approved. */
@MessageBundle("count")
public interface CountMessages {
  @Message
  String fewHeading();

  @Message
  String fewAll(int number, int fewest);

  @Message
  String fewPaper(int number, int fewest);

  @Message
  String fewTablets(int number, int fewest);

  @Message
  String fewConsequence();

  @Message
  String fewElse();

  @Message
  String fewFirst(String actor);

  @Message
  String fewButton();

  @Message
  String toPoll();
}
