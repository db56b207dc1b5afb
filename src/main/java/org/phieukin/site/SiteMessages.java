package org.phieukin.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words that every page shares. */
@MessageBundle("site")
public interface SiteMessages {
  @Message
  String lang();

  @Message
  String product();

  @Message
  String skip();

  @Message
  String demoBanner();

  @Message
  String demoNote();

  @Message
  String demoLink();

  @Message
  String tools();

  @Message
  String switchAddress();

  @Message
  String switchLanguage();

  @Message
  String switchWord();

  @Message
  String desk();

  @Message
  String signIn();

  @Message
  String signOut(String user);

  @Message
  String idleHeading();

  @Message
  String idleLead();

  @Message
  String idleHere();

  @Message
  String idleLast();

  @Message
  String idleOver();

  @Message
  String idleAgain();

  @Message
  String idleUnwarned(long minutes);

  @Message
  String keptHeading();

  @Message
  String keptFilled();

  @Message
  String keptApart();

  @Message
  String keptSend();

  @Message
  String keptDrop();

  @Message
  String promise();

  @Message
  String version(String version);

  @Message
  String refused();

  @Message
  String home();

  @Message
  String tellers();

  @Message
  String done(Done done);
}
