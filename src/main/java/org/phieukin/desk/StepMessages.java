package org.phieukin.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.phieukin.poll.Step;

/** Words of the steps of a poll: what each waits for, and what it does. */
@MessageBundle("steps")
public interface StepMessages {
  @Message
  String lifeLabel();

  @Message
  String step(Step step);

  @Message
  String consequence(Step step);

  @Message
  String fine(Check check);

  @Message
  String mend();

  @Message
  String checklistFor(Step step);

  @Message
  String readyToGo();

  @Message
  String serverAlone();

  @Message
  String turnout();

  @Message
  String turnoutOf(int cast, int of);

  @Message
  String issued();

  @Message
  String issuedHint();

  @Message
  String reason();

  @Message
  String reasonHint();

  @Message
  String keep();

  @Message
  String finish();
}
