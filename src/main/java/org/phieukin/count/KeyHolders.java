package org.phieukin.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import org.phieukin.access.Vault;
import org.phieukin.poll.ElectionKeys;
import org.phieukin.poll.KeyCustody;
import org.phieukin.protocol.Element;
import org.phieukin.protocol.Scalar;
import org.phieukin.protocol.TrusteeKey;
import org.phieukin.protocol.Trustees;

/** The trustees of a poll. For now the server is the only one, and every page says so. */
@ApplicationScoped
public class KeyHolders implements ElectionKeys, KeyCustody {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SERVER = 1;

  @Inject Vault vault;

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public Element fix(String pollUuid) {
    var key = TrusteeKey.random(RANDOM);
    byte[] secret = key.secret().toString().getBytes(StandardCharsets.US_ASCII);
    var id = new TrusteeId(pollUuid, SERVER);
    var sealed = vault.seal(purpose(pollUuid), secret);
    new TrusteeRow(id, TrusteeRow.SERVER, key.publicJson(), sealed).persist();
    var trustees = Trustees.json(List.of(key.publicJson()));
    new PollCount(pollUuid, trustees).persist();
    return Trustees.parse(trustees).electionKey();
  }

  @Override
  @Transactional
  public boolean serverAlone(String pollUuid) {
    return TrusteeRow.count("pollUuid = ?1 and holder <> ?2", pollUuid, TrusteeRow.SERVER) == 0;
  }

  /** The server's own key. */
  TrusteeKey open(String pollUuid, String sealed) {
    byte[] secret = vault.open(purpose(pollUuid), sealed);
    return TrusteeKey.of(Scalar.parse(new String(secret, StandardCharsets.US_ASCII)), RANDOM);
  }

  private static String purpose(String pollUuid) {
    return "trustee-key|" + pollUuid + "|" + SERVER;
  }
}
