package org.phieukin.poll;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the desk's pages for meetings and polls. */
@MessageBundle("poll")
public interface PollMessages {
  @Message
  String desk();

  @Message
  String deskLead();

  @Message
  String noMeetings();

  @Message
  String newMeeting();

  @Message
  String accounts();

  @Message
  String record();

  @Message
  String recordOf();

  @Message
  String meetings();

  @Message
  String polls();

  @Message
  String noPolls();

  @Message
  String listFirst();

  @Message
  String pollFirst();

  @Message
  String newPoll();

  @Message
  String editMeeting();

  @Message
  String heldOn();

  @Message
  String place();

  @Message
  String legalBasis();

  @Message
  String criteria();

  @Message
  String term();

  @Message
  String attendance();

  @Message
  String presentOf(int present, int summoned);

  @Message
  String quorum();

  @Message
  String quorate(int needed, int of, int times);

  @Message
  String notQuorate(int needed, int of, int times);

  @Message
  String byRoll();

  @Message
  String roll();

  @Message
  String door();

  @Message
  String noAttendance();

  @Message
  String enterAttendance();

  @Message
  String people();

  @Message
  String noPeople();

  @Message
  String editPeople();

  @Message
  String back();

  @Message
  String save();

  @Message
  String number();

  @Message
  String name();

  @Message
  String position();

  @Message
  String suggestedTitle(String ordinal);

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
  String secondBallot(String title);

  @Message
  String newElection();

  @Message
  String editElection();

  @Message
  String electionTitle();

  @Message
  String chooseFrom(int seats, int candidates);

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
  String shapeIs();

  @Message
  String boxes();

  @Message
  String barRule(int times);

  @Message
  String barHeading();

  @Message
  String barIs(int needed, int summoned);

  @Message
  String barAgree(int summoned);

  @Message
  String barConfirm();

  @Message
  String barSettled();

  @Message
  String percentBase(Preset.Base base);

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
  String membersAre(int number);

  @Message
  String blank();

  @Message
  String blankYes();

  @Message
  String blankNo();

  @Message
  String onPaper();

  @Message
  String onPaperHint();

  @Message
  String listEmpty();

  @Message
  String makePoll();

  @Message
  String state(PollState state);

  @Message
  String todo(PollState state);

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
  String collected();

  @Message
  String turnoutOf(int cast, int of);

  @Message
  String issued();

  @Message
  String lacking(int number);

  @Message
  String slips();

  @Message
  String slipsMade(int good, int spare);

  @Message
  String fingerprint();

  @Message
  String meeting();

  @Message
  String booth();

  @Message
  String publicPage();

  @Message
  String results();

  @Message
  String outdated();

  @Message
  String cancelledBecause();

  @Message
  String correctIssued();

  @Message
  String correctIssuedHint();

  @Message
  String issuedHint(int made);

  @Message
  String announce();

  @Message
  String ledger();

  @Message
  String exchange();

  @Message
  String explanation();

  @Message
  String explanationHint();

  @Message
  String reason();

  @Message
  String reasonHint();

  @Message
  String ask();

  @Message
  String keep();

  @Message
  String finish();

  @Message
  String finishConsequence();

  @Message
  String otherSteps();

  @Message
  String tellers();

  @Message
  String tellersLead();

  @Message
  String tellersNone();

  @Message
  String countedResults();

  @Message
  String minutes();

  @Message
  String announcement();

  @Message
  String wall();

  @Message
  String ledgerPdf();
}
