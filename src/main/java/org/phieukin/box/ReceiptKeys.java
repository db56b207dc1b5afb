package org.phieukin.box;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.phieukin.access.Vault;
import org.phieukin.poll.Step;
import org.phieukin.poll.Stepped;
import org.phieukin.protocol.ReceiptKey;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/** The key of each poll that signs receipts, made at freezing (PROTOCOL §7a). */
@ApplicationScoped
public class ReceiptKeys {
  @Inject Vault vault;

  private static final int MOST = 100;

  /** They never change once made. */
  private final Cache<String, String> published = Caffeine.newBuilder().maximumSize(MOST).build();

  /** Opened keys; they never change either. */
  private final Map<String, ReceiptKey> opened = new ConcurrentHashMap<>();

  void make(@Observes Stepped stepped) {
    if (stepped.step() == Step.FREEZE) {
      var uuid = stepped.poll().uuid();
      var key = ReceiptKey.generate();
      var sealed = vault.seal(purpose(uuid), key.encoded());
      new ReceiptKeyRow(uuid, key.publicKey(), sealed).persist();
    }
  }

  /**
   * The public key, Base64 of its SubjectPublicKeyInfo.
   *
   * @throws Refusal NOT_FROZEN_YET
   */
  @Transactional
  public String publicKey(String pollUuid) {
    return published.get(pollUuid, uuid -> row(uuid).publicKey());
  }

  /** Has the key at hand: what could not be acknowledged must not go into the box. */
  @Transactional
  void require(String pollUuid) {
    opened.computeIfAbsent(pollUuid, this::open);
  }

  /** The receipt for a ballot in the box: the same one every time. */
  @Transactional
  public String receipt(String pollUuid, String tracker) {
    return opened.computeIfAbsent(pollUuid, this::open).receipt(pollUuid, tracker);
  }

  /** Destroys the private half; no receipt of this poll is signed any more. @return how many */
  int destroy(String pollUuid) {
    opened.remove(pollUuid);
    return ReceiptKeyRow.destroy(pollUuid);
  }

  private ReceiptKey open(String pollUuid) {
    var row = row(pollUuid);
    return ReceiptKey.of(
        vault.open(purpose(pollUuid), row.sealedPrivate()),
        Base64.getDecoder().decode(row.publicKey()));
  }

  private static ReceiptKeyRow row(String pollUuid) {
    return ReceiptKeyRow.<ReceiptKeyRow>findByIdOptional(pollUuid)
        .orElseThrow(() -> new Refusal(Why.NOT_FROZEN_YET));
  }

  private static String purpose(String pollUuid) {
    return "receipt-key|" + pollUuid;
  }
}
