package org.phieukin.protocol;

/** The alphabet of codes and slip numbers: Crockford's Base32 (PROTOCOL §3a). */
final class Symbols {
  /** Number of symbols. */
  static final int COUNT = 32;

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private Symbols() {}

  /** The symbol of a value in 0..31. */
  static char symbol(int value) {
    return ALPHABET.charAt(value);
  }

  /** The value of a symbol that {@link #read} gave. */
  static int value(char symbol) {
    return ALPHABET.indexOf(symbol);
  }

  /** What a hand typed, as symbols: blanks and dashes fall out, look-alikes are understood. */
  static String read(String typed, int length) {
    StringBuilder symbols = new StringBuilder(length);
    typed.codePoints().filter(c -> !isSeparator(c)).forEach(c -> symbols.append(understood(c)));
    if (symbols.length() != length) {
      throw new TypingError(TypingError.Kind.LENGTH);
    }
    return symbols.toString();
  }

  private static boolean isSeparator(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.DASH_PUNCTUATION;
  }

  private static char understood(int c) {
    // Only ASCII letters have a second case here: others would turn into symbols by accident.
    int upper = c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c;
    int meant =
        switch (upper) {
          case 'O' -> '0';
          case 'I', 'L' -> '1';
          default -> upper;
        };
    if (ALPHABET.indexOf(meant) < 0) {
      throw new TypingError(TypingError.Kind.SYMBOL);
    }
    return (char) meant;
  }
}
