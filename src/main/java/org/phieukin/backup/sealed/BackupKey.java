package org.phieukin.backup.sealed;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.XECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.KeyAgreement;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The public half of what a passphrase opens: an X25519 key whose private half is PBKDF2 of the
 * passphrase, salted. It may lie beside the database; it opens nothing.
 *
 * @param rounds of PBKDF2
 * @param point the public key, its u coordinate
 */
public record BackupKey(int rounds, byte[] salt, BigInteger point) {
  /** What costs a guesser about a third of a second each. */
  public static final int ROUNDS = 600_000;

  private static final int MOST_ROUNDS = 10_000_000;
  private static final int BYTES = 32;
  private static final BigInteger BASE = BigInteger.valueOf(9);
  private static final NamedParameterSpec CURVE = NamedParameterSpec.X25519;
  private static final Pattern FORM =
      Pattern.compile("phieukin-key-1:(\\d{1,8}):([A-Za-z0-9+/]{43}):(\\d{1,78})");

  /** A fresh key for a passphrase. */
  public static BackupKey of(char[] passphrase, int rounds) {
    byte[] salt = new byte[BYTES];
    new SecureRandom().nextBytes(salt);
    return new BackupKey(rounds, salt, publicHalf(secret(passphrase, salt, rounds)));
  }

  /** What {@link #text} printed; nothing where it is none. */
  public static Optional<BackupKey> parse(String text) {
    var found = FORM.matcher(text.strip());
    int rounds = found.matches() ? Integer.parseInt(found.group(1)) : 0;
    if (rounds < 1 || rounds > MOST_ROUNDS) {
      return Optional.empty();
    }
    byte[] salt = Base64.getDecoder().decode(found.group(2));
    return Optional.of(new BackupKey(rounds, salt, new BigInteger(found.group(3))));
  }

  /** One line. */
  public String text() {
    var salted = Base64.getEncoder().withoutPadding().encodeToString(salt);
    return "phieukin-key-1:" + rounds + ":" + salted + ":" + point;
  }

  PublicKey publicKey() throws GeneralSecurityException {
    return factory().generatePublic(new XECPublicKeySpec(CURVE, point));
  }

  /** The private half; nothing where this is not the passphrase. */
  Optional<PrivateKey> open(char[] passphrase) throws GeneralSecurityException {
    byte[] secret = secret(passphrase, salt, rounds);
    return publicHalf(secret).equals(point) ? Optional.of(privateKey(secret)) : Optional.empty();
  }

  private static byte[] secret(char[] passphrase, byte[] salt, int rounds) {
    try {
      var spec = new PBEKeySpec(passphrase, salt, rounds, 8 * BYTES);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has PBKDF2", e);
    }
  }

  /** The secret times the base point. */
  private static BigInteger publicHalf(byte[] secret) {
    try {
      var base = (XECPublicKey) factory().generatePublic(new XECPublicKeySpec(CURVE, BASE));
      byte[] little = agree(privateKey(secret), base);
      byte[] big = new byte[BYTES];
      for (int n = 0; n < BYTES; n++) {
        big[n] = little[BYTES - 1 - n];
      }
      return new BigInteger(1, big);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has X25519", e);
    }
  }

  static byte[] agree(PrivateKey one, PublicKey other) throws GeneralSecurityException {
    var agreement = KeyAgreement.getInstance("X25519");
    agreement.init(one);
    agreement.doPhase(other, true);
    return agreement.generateSecret();
  }

  private static PrivateKey privateKey(byte[] secret) throws GeneralSecurityException {
    return factory().generatePrivate(new XECPrivateKeySpec(CURVE, secret));
  }

  private static KeyFactory factory() throws GeneralSecurityException {
    return KeyFactory.getInstance("X25519");
  }
}
