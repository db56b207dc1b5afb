package org.phieukin.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.phieukin.access.Vault;
import org.phieukin.meeting.Meeting;
import org.phieukin.record.Act;
import org.phieukin.record.RecordBook;

/**
 * The one reading code of a meeting. It is read out to a whole room, so the desk shows it again as
 * often as it is needed; at rest it is sealed. It names nobody, and no row tells who used it.
 */
@ApplicationScoped
public class ReadingCodes {
  /** Without letters and digits that are taken for each other. */
  private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

  private static final int HALF = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject Vault vault;
  @Inject RecordBook record;

  /** Makes a new code; whoever reads with the old one is sent back to the code page. */
  @Transactional
  public void make(String meetingUuid, String actor) {
    Meeting.locked(meetingUuid);
    var found = DossierSwitch.on(meetingUuid);
    var code = half() + "-" + half();
    found.keepCode(vault.seal(purpose(meetingUuid), code.getBytes(StandardCharsets.US_ASCII)));
    record.append(actor, Act.READING_CODE_MADE, meetingUuid, Map.of());
  }

  private static String half() {
    return RANDOM
        .ints(HALF, 0, LETTERS.length())
        .mapToObj(n -> LETTERS.substring(n, n + 1))
        .reduce("", String::concat);
  }

  /** The code as it is printed; empty while none was made. @throws Refusal DOSSIERS_OFF */
  @Transactional
  public Optional<String> of(String meetingUuid) {
    return DossierSwitch.on(meetingUuid)
        .sealedCode()
        .map(kept -> vault.open(purpose(meetingUuid), kept))
        .map(bytes -> new String(bytes, StandardCharsets.US_ASCII));
  }

  /** Whether this is the code, however it was typed: small letters, spaces, no hyphen. */
  boolean fits(String code, String typed) {
    return MessageDigest.isEqual(bare(code), bare(typed));
  }

  private static byte[] bare(String code) {
    return code.toUpperCase(Locale.ROOT)
        .replaceAll("[^A-Z0-9]", "")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static String purpose(String meetingUuid) {
    return "reading-code|" + meetingUuid;
  }
}
