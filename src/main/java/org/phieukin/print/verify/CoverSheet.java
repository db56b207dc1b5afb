package org.phieukin.print.verify;

import java.util.Locale;
import java.util.Optional;
import org.phieukin.protocol.archive.ArchiveReport;

/**
 * What the cover sheet of the slips says, as it was typed, to be held against an archive: nothing
 * there signs the list of credentials (PROTOCOL §14.1).
 *
 * @param slips how many there are, spare ones too
 * @param credentials the fingerprint of their list, 16 digits or more; blanks and case do not
 *     matter
 */
record CoverSheet(Optional<String> slips, Optional<String> credentials) {
  private static final int SHORTEST = 16;

  /** The name of the sentence that says what differs; empty where nothing does. */
  Optional<String> contradicted(ArchiveReport report) {
    int found = report.numbers().credentials();
    if (slips.map(CoverSheet::number).filter(said -> !said.equals("" + found)).isPresent()) {
      return Optional.of("otherSlips");
    }
    var list = report.prints().credentials().sha256Hex();
    return credentials.map(CoverSheet::digits).filter(said -> !begins(list, said)).isPresent()
        ? Optional.of("otherCredentials")
        : Optional.empty();
  }

  private static boolean begins(String list, String said) {
    return said.length() >= SHORTEST && list.startsWith(said);
  }

  private static String number(String typed) {
    return typed.replaceAll("[\\s.]", "");
  }

  private static String digits(String typed) {
    return typed.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
  }
}
