package org.phieukin.venue;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Whether somebody came by the room's address. A trial is a word in memory and a yes or no: who
 * came, and from where, is kept nowhere.
 */
@ApplicationScoped
class AddressTrials {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LETTERS = "23456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 5;
  private static final int MOST = 100;

  private final Map<String, Boolean> trials =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
          return size() > MOST;
        }
      };

  /** A new trial: the word that the other machine asks for. */
  synchronized String begin() {
    var word = new StringBuilder();
    while (word.length() < LENGTH) {
      word.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    trials.put(word.toString(), false);
    return word.toString();
  }

  /** Somebody came; nothing happens for a word that is not known. */
  synchronized void came(String word) {
    trials.computeIfPresent(word.toLowerCase(Locale.ROOT), (any, before) -> true);
  }

  /** Whether somebody came with this word. */
  synchronized boolean arrived(String word) {
    return trials.getOrDefault(word.toLowerCase(Locale.ROOT), false);
  }

  /** Whether this word is a trial's. */
  synchronized boolean known(String word) {
    return trials.containsKey(word.toLowerCase(Locale.ROOT));
  }
}
