package org.phieukin.print;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** Words of the text that lies beside an archive. */
@MessageBundle("archive")
public interface ArchiveMessages {
  @Message
  String title(String poll);

  @Message
  String meeting(String ordinal, String body, LocalDate day);

  @Message
  String contents(String file, int bytes);

  @Message
  String secrecy();

  @Message
  String how();

  @Message
  String byCommand(String file);

  @Message
  String byPage(String address);

  @Message
  String byOriginal();

  @Message
  String compare();

  @Message
  String election();

  @Message
  String credentials();

  @Message
  String tally();

  @Message
  String content();

  @Message
  String file(String file);

  @Message
  String programs();

  @Message
  String programsChanged();

  @Message
  String wordList(String hash);

  @Message
  String unsigned();

  @Message
  String paper(int papers);

  @Message
  String sharedKeys();
}
