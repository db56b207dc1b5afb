package org.phieukin.venue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Locale;
import org.phieukin.access.Note;
import org.phieukin.access.Notes;

/**
 * Whether somebody came by the room's address. A trial is a word and a yes or no: who came, and
 * from where, is kept nowhere.
 */
@ApplicationScoped
class AddressTrials {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LETTERS = "23456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 5;
  private static final int MOST = 100;

  private static final Note<Boolean> KIND =
      new Note<>("address trial", Boolean.class, Duration.ofHours(2), 100);

  @Inject Notes notes;

  /** A new trial: the word that the other machine asks for. */
  String begin() {
    var word = new StringBuilder();
    while (word.length() < LENGTH) {
      word.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    notes.keep(KIND, word.toString(), false);
    return word.toString();
  }

  /** Somebody came; nothing happens for a word that is not known. */
  void came(String word) {
    if (known(word)) {
      notes.keep(KIND, word.toLowerCase(Locale.ROOT), true);
    }
  }

  /** Whether somebody came with this word. */
  boolean arrived(String word) {
    return notes.find(KIND, word.toLowerCase(Locale.ROOT)).orElse(false);
  }

  /** Whether this word is a trial's. */
  boolean known(String word) {
    return notes.find(KIND, word.toLowerCase(Locale.ROOT)).isPresent();
  }
}
