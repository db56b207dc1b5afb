package org.phieukin.slip;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the slips and of the page that makes them. */
@MessageBundle("slip")
public interface SlipMessages {
  @Message
  String said(SlipWord said);

  @Message
  String heading();

  @Message
  String path();

  @Message
  String toPoll();

  @Message
  String notFrozen();

  @Message
  String noneAndTooLate();

  @Message
  String voided(int number);

  @Message
  String madeAlready(int good, int spare);

  @Message
  String neverStored();

  @Message
  String number();

  @Message
  String spareNumber();

  @Message
  String credentials();

  @Message
  String voidHeading();

  @Message
  String voidHelp();

  @Message
  String voidAgree(int good, int spare);

  @Message
  String voidButton();

  @Message
  String fixedNow();

  @Message
  String noScript();

  @Message
  String makeHelp();

  @Message
  String numberHint();

  @Message
  String spareHint();

  @Message
  String makeButton();

  @Message
  String printHeading();

  @Message
  String printOnce();

  @Message
  String printHow1();

  @Message
  String printHow2();

  @Message
  String printHow3();

  @Message
  String printButton();

  @Message
  String printedButton();

  @Message
  String coverHeading();

  @Message
  String election();

  @Message
  String receiptKey();

  @Message
  String addressLabel();

  @Message
  String checkHeading();

  @Message
  String check1();

  @Message
  String check2();

  @Message
  String check3();

  @Message
  String signMaker();

  @Message
  String signHead();

  @Message
  String signWitness();

  @Message
  String signHint();

  @Message
  String spareMark();

  @Message
  String help1();

  @Message
  String help2();

  @Message
  String help3();

  @Message
  String fold();

  @Message
  String code();

  @Message
  String slipNumber();

  @Message
  String qrLabel();

  @Message
  String stub(String you);

  @Message
  String trialMark();

  @Message
  String openAt();

  @Message
  String addressQr();

  @Message
  String addressHeading();

  @Message
  String addressOwn();

  @Message
  String addressChoose();

  @Message
  String addressChange();

  @Message
  String addressTry();

  @Message
  String addressPrinted();

  @Message
  String strayed(String printed, String address);

  @Message
  String strayedVoid(String address);

  @Message
  String strayedType(String address);

  @Message
  String knows();
}
