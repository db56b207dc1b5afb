package org.phieukin.protocol;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The tracker for people's eyes and hands (PROTOCOL §7d); programs compare full ones only.
 *
 * @param value its twelve symbols
 */
public record ShortTracker(String value) {
  private static final int LENGTH = 12;
  private static final int GROUP = 4;
  private static final int BITS = 5;
  private static final Pattern FORM = Pattern.compile("[0-9A-HJKMNP-TV-Z]{12}");

  /** Refuses what is not twelve symbols. */
  public ShortTracker {
    if (!FORM.matcher(value).matches()) {
      throw new MalformedException("not a short tracker");
    }
  }

  /** Of a ballot's text. */
  public static ShortTracker of(String ballotJson) {
    return ofHash(Hashes.sha256Hex(ballotJson));
  }

  /** Of the hash of a ballot's text, in 64 digits. */
  public static ShortTracker ofHash(String sha256Hex) {
    long bits = HexFormat.fromHexDigitsToLong(sha256Hex, 0, 16) >>> (Long.SIZE - LENGTH * BITS);
    StringBuilder symbols = new StringBuilder(LENGTH);
    for (int i = LENGTH - 1; i >= 0; i--) {
      symbols.append(Symbols.symbol((int) (bits >> (BITS * i)) & (Symbols.COUNT - 1)));
    }
    return new ShortTracker(symbols.toString());
  }

  /**
   * Reads what someone typed.
   *
   * @throws TypingError if it cannot be one
   */
  public static ShortTracker parse(String typed) {
    return new ShortTracker(Symbols.read(typed, LENGTH));
  }

  /** As it is shown: {@code 7KQM-3XTP-9RWD}. */
  public String printed() {
    return value.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
  }
}
