package org.phieukin.witness;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the witness. */
@MessageBundle("witness")
public interface WitnessMessages {
  @Message
  String heading();

  @Message
  String whole();

  @Message
  String older();

  @Message
  String unwitnessed();

  @Message
  String missing();

  @Message
  String box(String title, int witnessed, int there, int lost);

  @Message
  String entries(long witnessed, long there);

  @Message
  String otherRecord();

  @Message
  String firstHeading();

  @Message
  String first();

  @Message
  String goOnHeading();

  @Message
  String goOnLead();

  @Message
  String ownAccounts();

  @Message
  String twoPeople();

  @Message
  String goOn();
}
