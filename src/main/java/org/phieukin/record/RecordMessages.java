package org.phieukin.record;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the record's page. */
@MessageBundle("record")
public interface RecordMessages {
  @Message
  String title();

  @Message
  String lead();

  @Message
  String whole(long number);

  @Message
  String broken(long height);

  @Message
  String checkedFurther();

  @Message
  String checkedAnew();

  @Message
  String checkAnew();

  @Message
  String fingerprint();

  @Message
  String onlyAbout();

  @Message
  String showAll();

  @Message
  String number();

  @Message
  String when();

  @Message
  String hash();

  @Message
  String who();

  @Message
  String what();

  @Message
  String facts();

  @Message
  String everything();

  @Message
  String filter();

  @Message
  String found(long number);

  @Message
  String xlsx();

  @Message
  String csv();

  @Message
  String sentence(Act act);

  @Message
  String fact(Fact fact);

  @Message
  String term(Term term);

  @Message
  String yes();

  @Message
  String no();

  @Message
  String open();

  @Message
  String newer();

  @Message
  String older();

  @Message
  String place(int page, int pages);

  @Message
  String none();

  @Message
  String pages();
}
