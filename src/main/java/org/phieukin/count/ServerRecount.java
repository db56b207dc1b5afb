package org.phieukin.count;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.context.api.ManagedExecutorConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.phieukin.poll.Step;
import org.phieukin.poll.Stepped;
import org.phieukin.protocol.archive.ArchiveRefused;
import org.phieukin.protocol.archive.ArchiveVerifier;
import org.phieukin.protocol.archive.ReportLine;

/**
 * The server verifies the archive that it keeps, byte by byte as anybody would, once the box is
 * open: behind the steps, for a large one takes a minute.
 */
@ApplicationScoped
public class ServerRecount {
  @Inject Archives archives;

  // Without what the step leaves on its thread: its transaction has ended.
  @Inject
  @ManagedExecutorConfig(
      propagated = {},
      cleared = ThreadContext.ALL_REMAINING)
  ManagedExecutor background;

  private volatile boolean ending;

  private final Map<String, CompletableFuture<Void>> underWay = new ConcurrentHashMap<>();

  /** What came out. */
  public enum State {
    /** Not yet there. */
    AWAITED,
    /** The archive holds. */
    HOLDS,
    /** It does not. */
    REFUSED
  }

  /**
   * A recount.
   *
   * @param line what was found, to be compared with other machines' lines; only where it holds
   */
  public record Recount(State state, Optional<ReportLine> line) {}

  void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) Stepped stepped) {
    if (stepped.step() == Step.COUNT) {
      begin(stepped.poll().uuid());
    }
  }

  private CompletableFuture<Void> begin(String pollUuid) {
    var begun = new CompletableFuture<Void>();
    var before = underWay.putIfAbsent(pollUuid, begun);
    if (before != null) {
      return before;
    }
    background.execute(
        () -> {
          try {
            recountUntilTheEnd(pollUuid);
          } finally {
            underWay.remove(pollUuid);
            begun.complete(null);
          }
        });
    return begun;
  }

  void end(@Observes ShutdownEvent stop) {
    ending = true;
  }

  /** A server that is told to stop waits for no recount: it would take a minute. */
  void recountUntilTheEnd(String pollUuid) {
    try {
      recount(pollUuid);
    } catch (RuntimeException e) {
      if (!ending) {
        throw e;
      }
      cutOff(pollUuid);
    }
  }

  /** What it would have stored it in has ended before it. */
  private static void cutOff(String pollUuid) {
    Log.infof("The recount of poll %s ends with the server; it begins anew.", pollUuid);
  }

  /** What the server found, once it is there; not inside a transaction, which it would not see. */
  public Recount awaited(String pollUuid) {
    var now = of(pollUuid);
    if (now.state() == State.AWAITED) {
      begin(pollUuid).join();
    }
    return of(pollUuid);
  }

  /** What the server found; where it never began, as after a crash, it begins now. */
  @Transactional
  public Recount of(String pollUuid) {
    var stored = ArchiveRow.of(pollUuid).flatMap(ArchiveRow::recount);
    if (stored.isEmpty()) {
      begin(pollUuid);
      return new Recount(State.AWAITED, Optional.empty());
    }
    var line = ReportLine.parse(stored.get());
    return new Recount(line.isPresent() ? State.HOLDS : State.REFUSED, line);
  }

  private void recount(String pollUuid) {
    var file = archives.find(pollUuid).map(this::whole);
    if (file.isPresent()) {
      var found = verified(pollUuid, file.get());
      if (ending) {
        cutOff(pollUuid);
        return;
      }
      QuarkusTransaction.requiringNew()
          .run(() -> ArchiveRow.of(pollUuid).ifPresent(row -> row.recounted(found)));
    }
  }

  private byte[] whole(StoredArchive archive) {
    var file = ByteBuffer.allocate(archive.bytes());
    int place = 0;
    for (var piece = archives.piece(archive.uuid(), place);
        piece.isPresent();
        piece = archives.piece(archive.uuid(), ++place)) {
      file.put(piece.get());
    }
    return file.array();
  }

  private static String verified(String pollUuid, byte[] file) {
    try {
      return ReportLine.of(ArchiveVerifier.verify(pollUuid, file)).text();
    } catch (ArchiveRefused e) {
      Log.errorf("The archive of poll %s does not hold: %s", pollUuid, e.getMessage());
      return e.reason().name();
    }
  }
}
