package org.phieukin.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.phieukin.access.Vault;

/**
 * What a tablet's cookie says while somebody reads: until when, signed for one meeting and one
 * reading code. It holds nothing that tells tablets apart but its end, and nothing is stored here.
 */
@ApplicationScoped
class ReadingSession {
  private static final Pattern FORM = Pattern.compile("([0-9]{1,12})\\.([A-Za-z0-9_-]{43})");

  @Inject Vault vault;

  /** A session until this moment. */
  String until(Instant end, String meetingUuid, String code) {
    long second = end.getEpochSecond();
    return second + "." + signature(second, meetingUuid, code);
  }

  /** Whether this is a session that has not ended. */
  boolean lives(String cookie, Instant now, String meetingUuid, String code) {
    var parts = FORM.matcher(cookie);
    if (!parts.matches() || Long.parseLong(parts.group(1)) <= now.getEpochSecond()) {
      return false;
    }
    var right = signature(Long.parseLong(parts.group(1)), meetingUuid, code);
    return MessageDigest.isEqual(ascii(right), ascii(parts.group(2)));
  }

  private String signature(long second, String meetingUuid, String code) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      var key = Base64.getDecoder().decode(vault.derived("dossier-reading"));
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      var text = second + "|" + meetingUuid + "|" + code;
      return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(ascii(text)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
