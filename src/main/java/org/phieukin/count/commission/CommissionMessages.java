package org.phieukin.count.commission;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of naming the count commission, and of the page for the room. */
@MessageBundle("commission")
public interface CommissionMessages {
  @Message
  String heading();

  @Message
  String lead();

  @Message
  String none();

  @Message
  String custody(Custody custody);

  @Message
  String custodyHint(Custody custody);

  @Message
  String custodyHeading();

  @Message
  String opensAlone();

  @Message
  String opensAll(int size);

  @Message
  String opensSome(int needed, int size);

  @Message
  String needed();

  @Message
  String neededHint();

  @Message
  String head();

  @Message
  String member(int number);

  @Message
  String name();

  @Message
  String post();

  @Message
  String account();

  @Message
  String noAccount();

  @Message
  String noTellers();

  @Message
  String accountsLink();

  @Message
  String save();

  @Message
  String savingForgets();

  @Message
  String fixed();

  @Message
  String back();

  @Message
  String edit();

  @Message
  String keysHeading();

  @Message
  String keysLead();

  @Message
  String ready();

  @Message
  String waiting(int done, int of);

  @Message
  String done();

  @Message
  String awaited();

  @Message
  String refused();

  @Message
  String roomPage();

  @Message
  String restart();

  @Message
  String restartLead();

  @Message
  String roomHeading();

  @Message
  String roomLead();

  @Message
  String boxHeading(String title);

  @Message
  String boxLead(int needed, int size);

  @Message
  String agreed();

  @Message
  String given();

  @Message
  String setAside();

  @Message
  String notYet();

  @Message
  String enough();

  @Message
  String agreements();
}
