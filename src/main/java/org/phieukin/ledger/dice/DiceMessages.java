package org.phieukin.ledger.dice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the trial of tablets. */
@MessageBundle("dice")
public interface DiceMessages {
  @Message
  String heading();

  @Message
  String lead();

  @Message
  String notNow();

  @Message
  String tablets();

  @Message
  String tabletsHint();

  @Message
  String drawn();

  @Message
  String dice();

  @Message
  String diceHint();

  @Message
  String draw();

  @Message
  String once();

  @Message
  String drawnHeading();

  @Message
  String numbers(String numbers);

  @Message
  String fromDice(String dice, int drawn, int tablets);

  @Message
  String odds(int dishonest, int chance);

  @Message
  String oddsHelp();

  @Message
  String step1();

  @Message
  String step2();

  @Message
  String step3();

  @Message
  String step4();

  @Message
  String outcomeHeading();

  @Message
  String remark();

  @Message
  String remarkHint();

  @Message
  String first(String actor);

  @Message
  String button();

  @Message
  String slips(int slips);

  @Message
  String pending();

  @Message
  String back();

  @Message
  String backTellers();

  @Message
  String outcome(TrialOutcome outcome);
}
