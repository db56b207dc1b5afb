package org.phieukin.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.phieukin.poll.Shape;

/** Words of the forms of a draft, and of the rules that it follows. */
@MessageBundle("drafting")
public interface DraftingMessages {
  @Message
  String editPoll();

  @Message
  String pollTitle();

  @Message
  String pollTitleHint();

  @Message
  String rules();

  @Message
  String levels();

  @Message
  String editElection();

  @Message
  String seats();

  @Message
  String seatsHint();

  @Message
  String candidates();

  @Message
  String candidatesHint();

  @Message
  String others();

  @Message
  String othersHint();

  @Message
  String shape(Shape shape);

  @Message
  String shapeLabel();

  @Message
  String shapesLead();

  @Message
  String boxes();

  @Message
  String barRule(int times);

  @Message
  String percentOf(String base);

  @Message
  String quorumRule(int of, int times);

  @Message
  String quorumFree();

  @Message
  String blankRule();

  @Message
  String noBlankRule();

  @Message
  String usesRule();

  @Message
  String members();

  @Message
  String membersHint();

  @Message
  String blank();

  @Message
  String onBallotPaper();

  @Message
  String onBallotPaperHint();

  @Message
  String listEmpty();

  @Message
  String makePoll();

  @Message
  String repeatHeading();

  @Message
  String repeatHelp();

  @Message
  String repeat();

  @Message
  String preview();

  @Message
  String removeHeading();

  @Message
  String removeHelp();

  @Message
  String removeDraft();

  @Message
  String draftRemoved(String title);
}
