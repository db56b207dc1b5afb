package org.phieukin.booth;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.phieukin.meeting.Salutation;
import org.phieukin.poll.PollKind;
import org.phieukin.poll.PollState;

/** Words of the booth; {@code you} is how the meeting addresses those who vote. */
@MessageBundle("booth")
public interface BoothMessages {
  @Message
  String word(BoothWord word);

  @Message
  String state(PollState state);

  @Message
  String ballotHeading(PollKind kind);

  @Message
  String noScript();

  @Message
  String stateHeading(PollState state);

  @Message
  String stateWatching();

  @Message
  String stateOther();

  @Message
  String codeHeading();

  @Message
  String codeLabel();

  @Message
  String codeHint();

  @Message
  String codeButton();

  @Message
  String codeCamera();

  @Message
  String cameraHeading();

  @Message
  String cameraHelp();

  @Message
  String cameraClose();

  @Message
  String warned();

  @Message
  String trust();

  @Message
  String how1(String you);

  @Message
  String how2();

  @Message
  String how3();

  @Message
  String ballotHelp();

  @Message
  String ballotHelpBlank();

  @Message
  String ballotHelpOne();

  @Message
  String ballotHelpEach();

  @Message
  String ballotHelpList(int seats);

  @Message
  String listQuestion(int seats, int candidates);

  @Message
  String number();

  @Message
  String criteria();

  @Message
  String criteriaClose();

  @Message
  String election();

  @Message
  String removeMark();

  @Message
  String columnWho();

  @Message
  String oneByOne();

  @Message
  String wholePaper();

  @Message
  String turnBack();

  @Message
  String turnNext();

  @Message
  String toReview();

  @Message
  String giveUpBallot();

  @Message
  String reviewHeading();

  @Message
  String reviewHelp(String you);

  @Message
  String change();

  @Message
  String back();

  @Message
  String cast();

  @Message
  String castHelp();

  @Message
  String castingHeading();

  @Message
  String castingKeep(String you);

  @Message
  String pausedBack();

  @Message
  String refusedHeading();

  @Message
  String refusedDone();

  @Message
  String differsHeading();

  @Message
  String differs(String you);

  @Message
  String leaveHeading();

  @Message
  String leave(String you);

  @Message
  String leaveStay();

  @Message
  String leaveGo();

  @Message
  String idleHeading(Salutation salutation);

  @Message
  String idleStay();

  @Message
  String idleReset();

  @Message
  String retryNow();

  @Message
  String preview();

  @Message
  String previewNote();

  @Message
  String previewBack();
}
