package org.phieukin.record;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Checks the record's chain. How far it was found whole is remembered, so that a page costs what
 * came since and no more; whether an earlier entry was changed meanwhile, only a check from the
 * first entry on tells: at every start, and whenever somebody asks for it (docs/decisions/0020).
 */
@ApplicationScoped
public class RecordCheck {
  private static final int AT_ONCE = 500;

  /** The end of the part that was found whole. */
  private volatile ChainEnd whole = ChainEnd.START;

  void atStart(@Observes StartupEvent start) {
    anew().ifPresent(height -> Log.errorf("The record's chain is broken at entry %d", height));
  }

  /** Follows the chain from the first entry to the head. See {@link #further()}. */
  @Transactional
  public Optional<Long> anew() {
    return from(ChainEnd.START);
  }

  /**
   * Follows the chain on from where it was found whole last.
   *
   * @return the height of the first entry that does not fit, empty when all is whole; a missing end
   *     is reported as the height after the last entry
   */
  @Transactional
  public Optional<Long> further() {
    var from = whole;
    boolean still = from.equals(ChainEnd.START) || RecordEntry.isAt(from);
    return from(still ? from : ChainEnd.START);
  }

  /** Others may append meanwhile: it is over when the head has not moved since it was read. */
  private Optional<Long> from(ChainEnd start) {
    var end = start;
    var head = RecordHead.end();
    while (true) {
      end = follow(end, head.height());
      whole = end;
      boolean more = RecordEntry.anyAfter(head.height());
      var now = RecordHead.end();
      if (now.equals(head)) {
        boolean fits = end.equals(head) && !more;
        return fits ? Optional.empty() : Optional.of(end.height() + 1);
      }
      head = now;
    }
  }

  /** As far as the chain is whole, at most to this height. */
  private static ChainEnd follow(ChainEnd start, long height) {
    var end = start;
    while (end.height() < height) {
      var links = RecordEntry.links(end.height(), height, AT_ONCE);
      if (links.isEmpty()) {
        return end;
      }
      for (var link : links) {
        if (!link.follows(end)) {
          return end;
        }
        end = link.end();
      }
    }
    return end;
  }
}
