package org.phieukin.access;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.phieukin.site.OnDisk;
import org.phieukin.site.PhieuKinConfig;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;
import org.phieukin.site.ServerMarks;

/**
 * Keeps the server's keys sealed at rest, under the configured secret or one made at first start
 * beside the database (mode 0600). One that is cut off, missing or another one than the database
 * was begun with ends the start. A backup of the database without it cannot open any box. A
 * demonstration in memory keeps no secret either.
 */
@Startup
@ApplicationScoped
public class Vault {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE = 12;
  private static final int TAG = 16;
  private static final String CHECK = "secret-check";

  @Inject PhieuKinConfig config;
  @Inject OnDisk disk;
  @Inject ServerMarks marks;

  private SecretKeySpec key;
  private SecretFile file = SecretFile.NONE;

  /** The database has a value sealed under the secret it was begun with: no other one will do. */
  @PostConstruct
  void begin() {
    var check = marks.find(CHECK);
    if (check.isPresent() && config.secret().isEmpty()) {
      file().require();
    }
    unlock();
    check.ifPresent(this::requireRight);
  }

  private void requireRight(String check) {
    try {
      open(CHECK, check);
    } catch (Refusal other) {
      throw new IllegalStateException(
          "The server's secret ("
              + config.secret().map(set -> "PHIEUKIN_SECRET").orElse(file.name())
              + ") is not the one that this database was begun with. Put back the right one.");
    }
  }

  private SecretFile file() {
    return config.demo()
        ? disk.beside("secret").map(SecretFile::new).orElse(SecretFile.NONE)
        : new SecretFile(config.data().resolve("phieukin.secret"));
  }

  /** The file of the secret, where it was there before this start and its beginning was over. */
  public Optional<Path> older() {
    return file.older();
  }

  /** The first start is over: from now on the secret belongs to this database. */
  public void begun() {
    if (marks.find(CHECK).isEmpty()) {
      marks.set(CHECK, seal(CHECK, new byte[TAG]));
    }
    file.begun();
  }

  void unlock() {
    file = file();
    try {
      var secret = config.secret().isPresent() ? config.secret().get() : own();
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update("phieukin-vault|".getBytes(StandardCharsets.UTF_8));
      key = new SecretKeySpec(digest.digest(secret.getBytes(StandardCharsets.UTF_8)), "AES");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private String own() throws IOException {
    return file == SecretFile.NONE ? fresh() : file.secret(Vault::fresh);
  }

  private static String fresh() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * Seals bytes with AES-256-GCM.
   *
   * @param purpose what they are and whose; the same words open them again
   * @return Base64 of nonce and sealed bytes
   */
  public String seal(String purpose, byte[] plain) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce).doFinal(plain);
      byte[] both = Arrays.copyOf(nonce, NONCE + sealed.length);
      System.arraycopy(sealed, 0, both, NONCE, sealed.length);
      return Base64.getEncoder().encodeToString(both);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Opens what {@link #seal} made.
   *
   * @throws Refusal KEY_LOST when this server's secret is another one than it was sealed under, or
   *     when what was stored is damaged
   */
  public byte[] open(String purpose, String sealed) {
    try {
      byte[] both = Base64.getDecoder().decode(sealed);
      if (both.length < NONCE + TAG) {
        throw new Refusal(Why.KEY_LOST);
      }
      var cipher = cipher(Cipher.DECRYPT_MODE, purpose, Arrays.copyOf(both, NONCE));
      return cipher.doFinal(both, NONCE, both.length - NONCE);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new Refusal(Why.KEY_LOST);
    }
  }

  /**
   * A secret of this server for one purpose; the same again after every start.
   *
   * @return Base64 of 32 bytes
   */
  public String derived(String purpose) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
      return Base64.getEncoder()
          .encodeToString(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(8 * TAG, nonce));
    cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
