package org.phieukin.protocol;

import java.util.regex.Pattern;

/**
 * The public number on a slip and its stub, which follows from the credential (PROTOCOL §3a).
 *
 * @param value its six symbols
 */
public record SlipNumber(String value) {
  private static final int LENGTH = 6;
  private static final int BITS = 5;
  private static final Pattern FORM = Pattern.compile("[0-9A-HJKMNP-TV-Z]{6}");

  /** Refuses what is not six symbols. */
  public SlipNumber {
    if (!FORM.matcher(value).matches()) {
      throw new MalformedException("not a slip number");
    }
  }

  /** The number of the slip with this credential. */
  public static SlipNumber of(Element credential) {
    return of(credential.toString());
  }

  /** The number of the slip with this credential, given in its 64 digits. */
  public static SlipNumber of(String credential) {
    byte[] hash = Hashes.sha256(credential);
    long bits = 0;
    for (int i = 0; i < 4; i++) {
      bits = bits << 8 | hash[i] & 0xff;
    }
    bits >>= 2;
    StringBuilder symbols = new StringBuilder(LENGTH);
    for (int i = LENGTH - 1; i >= 0; i--) {
      symbols.append(Symbols.symbol((int) (bits >> (BITS * i)) & (Symbols.COUNT - 1)));
    }
    return new SlipNumber(symbols.toString());
  }

  /**
   * Reads what someone typed from a stub.
   *
   * @throws TypingError if it cannot be a slip number
   */
  public static SlipNumber parse(String typed) {
    return new SlipNumber(Symbols.read(typed, LENGTH));
  }

  /** As a slip shows it: {@code K7M-2QX}. */
  public String printed() {
    return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
  }
}
