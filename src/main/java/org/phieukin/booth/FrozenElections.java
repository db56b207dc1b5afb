package org.phieukin.booth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.phieukin.poll.Poll;
import org.phieukin.protocol.ElectionParameters;

/** Reads elections as they were frozen. */
@ApplicationScoped
class FrozenElections {
  /** The election of a poll. @throws org.phieukin.site.Refusal NOT_FROZEN_YET */
  @Transactional
  ElectionParameters of(String pollUuid) {
    return Poll.get(pollUuid).parameters();
  }
}
