package org.phieukin.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** The secret on a slip: 15 random symbols and a check symbol (PROTOCOL §3a). */
public final class VotingCode {
  private static final int RANDOM_SYMBOLS = 15;
  private static final int GROUP = 4;
  private static final int ITERATIONS = 1_000;
  private static final int SECRET_BITS = 512;

  private final String symbols;

  private VotingCode(String symbols) {
    this.symbols = symbols;
  }

  /** A new code. */
  public static VotingCode random(SecureRandom random) {
    StringBuilder symbols = new StringBuilder(RANDOM_SYMBOLS + 1);
    for (int i = 0; i < RANDOM_SYMBOLS; i++) {
      symbols.append(Symbols.symbol(random.nextInt(Symbols.COUNT)));
    }
    return new VotingCode(symbols.append(check(symbols)).toString());
  }

  /**
   * Reads what a delegate typed.
   *
   * @throws TypingError if it cannot be a code
   */
  public static VotingCode parse(String typed) {
    String symbols = Symbols.read(typed, RANDOM_SYMBOLS + 1);
    if (check(symbols) != symbols.charAt(RANDOM_SYMBOLS)) {
      throw new TypingError(TypingError.Kind.CHECK);
    }
    return new VotingCode(symbols);
  }

  /** Luhn's algorithm modulo 32 over the first 15 symbols. */
  private static char check(CharSequence symbols) {
    int sum = 0;
    int factor = 2;
    for (int i = RANDOM_SYMBOLS - 1; i >= 0; i--) {
      int product = Symbols.value(symbols.charAt(i)) * factor;
      sum += product / Symbols.COUNT + product % Symbols.COUNT;
      factor = 3 - factor;
    }
    return Symbols.symbol((Symbols.COUNT - sum % Symbols.COUNT) % Symbols.COUNT);
  }

  /** The secret scalar of this code in one election: it signs a ballot, it opens nothing. */
  public Scalar secret(String uuid) {
    PBEKeySpec password =
        new PBEKeySpec(
            symbols.toCharArray(), ("phieukin|" + uuid).getBytes(UTF_8), ITERATIONS, SECRET_BITS);
    try {
      SecretKeyFactory factory = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
      return Scalar.reduce(factory.generateSecret(password).getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has PBKDF2", e);
    } finally {
      password.clearPassword();
    }
  }

  /** The public credential of this code in one election. */
  public Element credential(String uuid) {
    return Element.base(secret(uuid));
  }

  /** The code as a slip shows it, {@code 7KQM-3XTP-9RWD-5HJY}: the only way to see it. */
  public String printed() {
    StringBuilder printed = new StringBuilder();
    for (int i = 0; i < symbols.length(); i += GROUP) {
      printed.append(i == 0 ? "" : "-").append(symbols, i, i + GROUP);
    }
    return printed.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VotingCode code && symbols.equals(code.symbols);
  }

  @Override
  public int hashCode() {
    return symbols.hashCode();
  }

  /** Shows nothing of the code, for it may end up in a log. */
  @Override
  public String toString() {
    return "VotingCode[…]";
  }
}
