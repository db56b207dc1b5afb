package org.phieukin.poll;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about polls that more than one room shows, or that go onto the ballot paper. */
@MessageBundle("poll")
public interface PollMessages {
  @Message
  String suggestedTitle(String ordinal);

  @Message
  String secondBallot(String title);

  @Message
  String electionTitle();

  @Message
  String chooseFrom(int seats, int candidates);

  @Message
  String percentBase(Preset.Base base);

  @Message
  String state(PollState state);
}
