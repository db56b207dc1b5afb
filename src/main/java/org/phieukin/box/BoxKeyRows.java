package org.phieukin.box;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Box keys in the database: where several servers share it, and where it is in memory and forgets
 * its ballots with it.
 */
@ApplicationScoped
class BoxKeyRows implements BoxKeyStore {
  @Override
  @Transactional
  public void keep(String pollUuid, String sealed) {
    if (read(pollUuid).isEmpty()) {
      new BoxKeyRow(pollUuid, sealed).persistAndFlush();
    }
  }

  @Override
  @Transactional
  public Optional<String> read(String pollUuid) {
    return BoxKeyRow.<BoxKeyRow>findByIdOptional(pollUuid).map(BoxKeyRow::sealed);
  }

  @Override
  @Transactional
  public void destroy(String pollUuid) {
    BoxKeyRow.delete("pollUuid", pollUuid);
  }
}
