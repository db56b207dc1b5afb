package org.phieukin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.phieukin.poll.Poll;
import org.phieukin.protocol.ElectionParameters;

/** Reads the demonstration's elections. */
@ApplicationScoped
class DemoElections {
  @Transactional
  ElectionParameters of(String pollUuid) {
    return Poll.get(pollUuid).parameters();
  }
}
