package org.phieukin.witness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.phieukin.box.BoxRows;
import org.phieukin.poll.Poll;
import org.phieukin.record.ChainEnd;
import org.phieukin.record.RecordBook;

/** Holds the database against what was witnessed. */
@ApplicationScoped
class Comparison {
  @Inject RecordBook record;
  @Inject BoxRows boxes;

  /** What was acknowledged and is not there. */
  @Transactional(TxType.REQUIRES_NEW)
  Missing missing(Witnessed witnessed, boolean unwitnessed) {
    var fewer =
        new TreeMap<>(witnessed.ballots())
            .entrySet().stream().flatMap(box -> fewer(box.getKey(), box.getValue())).toList();
    boolean cutOff = !record.reaches(witnessed.head());
    return new Missing(fewer, witnessed.head(), cutOff, record.head().height(), unwitnessed);
  }

  /** Whether the box of one poll, or the record, is less than what was witnessed. */
  boolean less(Witnessed witnessed, String pollUuid) {
    int before = witnessed.ballots().getOrDefault(pollUuid, 0);
    return !record.reaches(witnessed.head()) || fewer(pollUuid, before).findAny().isPresent();
  }

  private Stream<Missing.Box> fewer(String pollUuid, int witnessed) {
    int there = boxes.of(pollUuid);
    return there >= witnessed || record.emptied(pollUuid)
        ? Stream.empty()
        : Stream.of(new Missing.Box(pollUuid, title(pollUuid), witnessed, there));
  }

  private static String title(String pollUuid) {
    return Poll.<Poll>findByIdOptional(pollUuid).map(Poll::title).orElse(pollUuid);
  }

  /** What is there of all that was witnessed. */
  Witnessed anew(Witnessed before) {
    var there = new TreeMap<>(before.ballots());
    there.replaceAll((poll, number) -> boxes.of(poll));
    return now(new Witnessed(ChainEnd.START, there, false));
  }

  /** The same with all that is committed now. */
  Witnessed now(Witnessed before) {
    return before.raised(record.head(), boxes.open());
  }
}
