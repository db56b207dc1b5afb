package org.phieukin.count;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Optional;
import org.phieukin.box.BallotBox;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollState;
import org.phieukin.poll.PollSummaries;
import org.phieukin.poll.Step;
import org.phieukin.poll.Stepped;
import org.phieukin.protocol.PartialDecryption;
import org.phieukin.protocol.archive.ArchiveWriter;
import org.phieukin.site.Refusal;
import org.phieukin.site.Refusal.Why;

/**
 * The files that anyone can recount a poll with: made once, when the box is opened (PROTOCOL §13).
 */
@ApplicationScoped
public class Archives {
  @Inject BallotBox box;
  @Inject PollSummaries polls;
  @Inject Clock clock;

  /** Made in the transaction that opens the box: without it nothing counts as opened. */
  void make(@Observes @Priority(300) Stepped stepped) {
    if (stepped.step() == Step.COUNT) {
      make(stepped.poll());
    }
  }

  /**
   * The archive of a published poll; of one that was counted before there were any, it is made now.
   *
   * @throws Refusal NOT_PUBLISHED_YET before publication
   */
  @Transactional
  public StoredArchive published(String pollUuid) {
    if (Poll.get(pollUuid).state() != PollState.PUBLISHED) {
      throw new Refusal(Why.NOT_PUBLISHED_YET);
    }
    return kept(pollUuid);
  }

  /**
   * The same once the box is opened, for organizers and tellers.
   *
   * @throws Refusal NOT_COUNTED_YET before
   */
  @Transactional
  public StoredArchive counted(String pollUuid) {
    var state = polls.state(pollUuid);
    if (state != PollState.COUNTED && state != PollState.PUBLISHED) {
      throw new Refusal(Why.NOT_COUNTED_YET);
    }
    return kept(pollUuid);
  }

  private StoredArchive kept(String pollUuid) {
    return find(pollUuid)
        .orElseGet(
            () -> {
              // Alone, or two who ask at once would make two.
              var poll = Poll.locked(pollUuid);
              return find(pollUuid).orElseGet(() -> make(poll));
            });
  }

  /** The archive of a poll, once its box was opened. */
  @Transactional
  public Optional<StoredArchive> find(String pollUuid) {
    return ArchiveRow.of(pollUuid).map(ArchiveRow::stored);
  }

  /** A piece of the bytes, counted from 0; nothing after the last. */
  @Transactional
  public Optional<byte[]> piece(String pollUuid, int place) {
    return ArchivePiece.content(pollUuid, place);
  }

  /** Writes the bytes, piece by piece: none stays in memory. */
  public void write(String pollUuid, OutputStream out) throws IOException {
    int place = 0;
    for (var piece = piece(pollUuid, place); piece.isPresent(); piece = piece(pollUuid, ++place)) {
      out.write(piece.get());
    }
  }

  private StoredArchive make(Poll poll) {
    var pieces = new ArchivePieces(poll.uuid());
    long madeAt = clock.instant().getEpochSecond();
    var last = write(poll, new ArchiveWriter(pieces, madeAt));
    var hash = pieces.finish();
    var made = new StoredArchive(poll.uuid(), pieces.bytes(), madeAt, hash, last);
    new ArchiveRow(made).persist();
    return made;
  }

  private String write(Poll poll, ArchiveWriter writer) {
    var count = PollCount.get(poll.uuid());
    writer.setup(poll.parameters().json(), count.trustees(), count.credentials().orElseThrow());
    box.closedBallots(poll.uuid(), writer::sorted);
    writer.tally(count.tally().orElseThrow(), count.sizedTally().orElseThrow());
    for (var row : DecryptionRow.of(poll.uuid())) {
      writer.decryption(row.json(), PartialDecryption.ownerJson(row.owner(), row.json()));
    }
    return writer.result(count.opened().orElseThrow());
  }
}
