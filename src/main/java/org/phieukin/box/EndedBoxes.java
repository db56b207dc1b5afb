package org.phieukin.box;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/**
 * Boxes that were emptied. What empties one is noted in its own transaction, so that a server that
 * dies before the key is destroyed knows of it when it starts.
 */
@ApplicationScoped
class EndedBoxes {
  @Inject OpenBox open;
  @Inject BoxKeys keys;

  /**
   * Empties an open box.
   *
   * @param closed how many ballots the closed box holds from now on
   */
  @Transactional(TxType.MANDATORY)
  void end(String pollUuid, int closed) {
    open.clear(pollUuid);
    var box = EndedBox.<EndedBox>findByIdOptional(pollUuid).orElseGet(() -> new EndedBox(pollUuid));
    box.expect(closed);
    box.persist();
  }

  /** Those whose key is still to be destroyed. */
  @Transactional(TxType.REQUIRES_NEW)
  List<EndedBox> all() {
    return EndedBox.listAll();
  }

  /**
   * Destroys the key of one, for it is no longer needed: the closed box holds every ballot.
   *
   * @return false where it does not; the key then stays
   */
  @Transactional(TxType.REQUIRES_NEW)
  boolean destroyKey(EndedBox box) {
    boolean whole = ClosedBallot.count("pollUuid", box.pollUuid()) == box.ballots();
    if (whole && open.count(box.pollUuid()) == 0) {
      keys.destroy(box.pollUuid());
      EndedBox.deleteById(box.pollUuid());
      return true;
    }
    return false;
  }
}
