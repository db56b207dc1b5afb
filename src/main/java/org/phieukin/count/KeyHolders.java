package org.phieukin.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.phieukin.access.Vault;
import org.phieukin.count.commission.Commission;
import org.phieukin.count.commission.Commissions;
import org.phieukin.count.commission.KeyMaking;
import org.phieukin.poll.ElectionKeys;
import org.phieukin.poll.KeyCustody;
import org.phieukin.poll.KeyShares;
import org.phieukin.poll.Poll;
import org.phieukin.protocol.Element;
import org.phieukin.protocol.Scalar;
import org.phieukin.protocol.Trustee;
import org.phieukin.protocol.TrusteeKey;
import org.phieukin.protocol.Trustees;
import org.phieukin.protocol.VerificationFailed;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/**
 * The trustees of a poll: the server, whose key is made at freezing and needed in any case, and the
 * commission, where one holds keys. Where the server is alone, every page says so.
 */
@ApplicationScoped
public class KeyHolders implements ElectionKeys, KeyCustody {
  /** The server's number among the trustees. */
  static final int SERVER = 1;

  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject Vault vault;
  @Inject Commissions commissions;
  @Inject KeyMaking keys;

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public Element fix(String pollUuid) {
    var meeting = Poll.get(pollUuid).meetingUuid();
    var own = TrusteeKey.random(RANDOM);
    byte[] secret = own.secret().toString().getBytes(StandardCharsets.US_ASCII);
    var sealed = vault.seal(purpose(pollUuid), secret);
    var id = new TrusteeId(pollUuid, SERVER);
    new TrusteeRow(id, TrusteeRow.SERVER, own.publicJson(), sealed).persist();
    var all = new ArrayList<Trustee>(List.of(TrusteeKey.verify(own.publicJson())));
    all.addAll(keys.trustees(meeting));
    var trustees = new Trustees(all);
    if (all.size() > 1) {
      commissions.of(meeting).ifPresent(named -> keep(pollUuid, named, trustees));
    }
    new PollCount(pollUuid, trustees.json()).persist();
    return trustees.electionKey();
  }

  /** Each member under the account that opens with the key. */
  private static void keep(String pollUuid, Commission commission, Trustees trustees) {
    int owner = SERVER;
    for (var member : commission.members()) {
      var publicKey = trustees.publicKeys().get(owner++).toString();
      var id = new TrusteeId(pollUuid, owner);
      new TrusteeRow(id, member.username().orElseThrow(), publicKey, null).persist();
    }
  }

  @Override
  @Transactional
  public boolean serverAlone(String pollUuid) {
    var holders = TrusteeRow.holders(pollUuid);
    return holders.isEmpty()
        ? keys.serverAlone(Poll.get(pollUuid).meetingUuid())
        : Set.copyOf(holders).equals(Set.of(TrusteeRow.SERVER));
  }

  /** Whether this account opens the box of a poll with a key of its own. */
  @Transactional
  public boolean holds(String pollUuid, String username) {
    return TrusteeRow.ownerOf(pollUuid, username).isPresent();
  }

  @Override
  @Transactional
  public KeyShares shares(String pollUuid) {
    int tellers = TrusteeRow.holders(pollUuid).size() - 1;
    if (tellers < 1) {
      return KeyShares.SERVER;
    }
    int needed =
        commissions
            .of(Poll.get(pollUuid).meetingUuid())
            .map(Commission::needed)
            .orElseThrow(() -> new Refusal(Why.KEYS_NOT_READY));
    return new KeyShares(tellers, needed);
  }

  /** Whether the decryptions that are there open the box together with the server's own. */
  @Transactional
  boolean enough(String pollUuid) {
    if (serverAlone(pollUuid)) {
      return true;
    }
    var given = new ArrayList<>(DecryptionRow.owners(pollUuid));
    given.add(SERVER);
    try {
      Trustees.parse(PollCount.get(pollUuid).trustees()).exponents(given);
      return true;
    } catch (VerificationFailed missing) {
      return false;
    }
  }

  /** The server's own key. */
  TrusteeKey own(String pollUuid) {
    byte[] secret = vault.open(purpose(pollUuid), TrusteeRow.sealed(pollUuid));
    return TrusteeKey.of(Scalar.parse(new String(secret, StandardCharsets.US_ASCII)), RANDOM);
  }

  private static String purpose(String pollUuid) {
    return "trustee-key|" + pollUuid + "|" + SERVER;
  }
}
