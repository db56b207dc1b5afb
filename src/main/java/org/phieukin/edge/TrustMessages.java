package org.phieukin.edge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page on trust, and of the profile for an iPad. */
@MessageBundle("trust")
public interface TrustMessages {
  @Message
  String heading();

  @Message
  String lead();

  @Message
  String devices();

  @Message
  String scan();

  @Message
  String scanLead();

  @Message
  String qrLabel();

  @Message
  String compare();

  @Message
  String compareLead();

  @Message
  String compareName(String name);

  @Message
  String settings();

  @Message
  String ipad();

  @Message
  String ipadFile();

  @Message
  String ipad1();

  @Message
  String ipad2();

  @Message
  String ipad3();

  @Message
  String ipad4();

  @Message
  String ipadWeb();

  @Message
  String ipadAsk();

  @Message
  String ipadAllow();

  @Message
  String ipadDownloaded();

  @Message
  String ipadTrust();

  @Message
  String ipadRoot();

  @Message
  String android();

  @Message
  String androidFile();

  @Message
  String android1();

  @Message
  String android2();

  @Message
  String android3();

  @Message
  String android4();

  @Message
  String androidStore();

  @Message
  String androidCa();

  @Message
  String androidWarns();

  @Message
  String androidAnyway();

  @Message
  String windows();

  @Message
  String windowsFile();

  @Message
  String windows1();

  @Message
  String windows2();

  @Message
  String windows3();

  @Message
  String windowsShown();

  @Message
  String windowsInstall();

  @Message
  String windowsStore();

  @Message
  String windowsRoot();

  @Message
  String check();

  @Message
  String checkLead();

  @Message
  String checkFailing();

  @Message
  String reach();

  @Message
  String reachLead();

  @Message
  String remove();

  @Message
  String profileName();

  @Message
  String profileLead();
}
