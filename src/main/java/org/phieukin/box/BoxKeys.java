package org.phieukin.box;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.phieukin.access.Vault;
import org.phieukin.protocol.Uuid;
import org.phieukin.site.OnDisk;
import org.phieukin.site.PhieuKinConfig;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/**
 * The keys of the open boxes. One is made when its poll is opened and destroyed when the box has
 * been emptied; none is kept in memory, so that a key that is gone is gone everywhere.
 */
@ApplicationScoped
class BoxKeys {
  @Inject PhieuKinConfig config;
  @Inject OnDisk disk;
  @Inject Vault vault;
  @Inject BoxKeyRows rows;

  private BoxKeyStore store;

  @PostConstruct
  void choose() {
    boolean inDatabase = config.servers() > 1 || disk.inMemory();
    store = inDatabase ? rows : new BoxKeyFiles(folder());
  }

  /** Where the server's secret lies too: a demonstration in a file has both beside it. */
  private Path folder() {
    var beside = config.demo() ? disk.beside("boxes") : Optional.<Path>empty();
    return beside.orElseGet(() -> config.data().resolve("boxes"));
  }

  /**
   * Makes the key of a poll that is being opened. One that is there already, from an opening that
   * came to nothing, serves again: a key is never written over.
   *
   * @throws Refusal BOX_KEY_LOST when that one does not open
   */
  void make(String pollUuid) {
    store.keep(pollUuid, vault.seal(purpose(pollUuid), BoxKey.random()));
    required(pollUuid);
  }

  /**
   * The key of a poll's box; none before opening and after closing.
   *
   * @throws Refusal BOX_KEY_LOST when it does not open
   */
  Optional<BoxKey> find(String pollUuid) {
    return Uuid.isWellFormed(pollUuid)
        ? store.read(pollUuid).map(kept -> open(pollUuid, kept))
        : Optional.empty();
  }

  /** The key of a box that is open. @throws Refusal BOX_KEY_LOST */
  BoxKey required(String pollUuid) {
    return find(pollUuid).orElseThrow(() -> new Refusal(Why.BOX_KEY_LOST));
  }

  /** Destroys the key of a box that has been emptied, and of no other. */
  void destroy(String pollUuid) {
    store.destroy(pollUuid);
  }

  private BoxKey open(String pollUuid, String sealed) {
    try {
      return BoxKey.of(pollUuid, vault.open(purpose(pollUuid), sealed));
    } catch (IllegalArgumentException | Refusal e) {
      throw new Refusal(Why.BOX_KEY_LOST);
    }
  }

  private static String purpose(String pollUuid) {
    return "box-key|" + pollUuid;
  }
}
