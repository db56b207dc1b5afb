package org.phieukin.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.phieukin.ledger.sealing.SealingRules;
import org.phieukin.ledger.sealing.Sealings;
import org.phieukin.poll.KeyCustody;
import org.phieukin.poll.Poll;
import org.phieukin.site.PhieuKinConfig;

/** Puts together what the desk shows of a ledger. */
@ApplicationScoped
public class LedgerViews {
  @Inject Ledgers ledgers;
  @Inject KeyCustody custody;
  @Inject Sealings sealings;
  @Inject SealingRules rules;
  @Inject PhieuKinConfig config;

  /** The ledger of a poll, and why slips are missing. */
  @Transactional
  public LedgerView of(String uuid) {
    var poll = Poll.get(uuid);
    return new LedgerView(
        uuid,
        poll.title(),
        poll.isRehearsal(),
        poll.state(),
        ledgers.of(uuid),
        ledgers.explanation(uuid),
        custody.serverAlone(uuid),
        sealings.of(uuid),
        rules.binds(poll),
        config.secrecy().fewestBallots());
  }
}
