package org.phieukin.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.phieukin.Patience.PATIENCE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.count.ServerRecount.State;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;

/** The first lamp: the server counts the archive that it keeps, as anybody would. */
@QuarkusTest
class ServerRecountTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject Opening opening;
  @Inject ServerRecount recounts;
  @Inject Archives archives;

  private String counted() {
    var poll = polls.open(1, true, 2);
    new Voter(poll.uuid()).vote(poll.codes().get(0), List.of(Voter.mark(1)));
    life.close(poll.uuid(), 1, ORGANIZER);
    opening.open(poll.uuid(), ORGANIZER);
    return poll.uuid();
  }

  private ServerRecount.Recount awaited(String uuid) {
    await().atMost(PATIENCE).until(() -> recounts.of(uuid).state() != State.AWAITED);
    return recounts.of(uuid);
  }

  @Test
  void once_the_box_is_open_the_server_vouches_for_the_archive_that_it_keeps() {
    var uuid = counted();
    var line = awaited(uuid).line().orElseThrow();
    var archive = archives.find(uuid).orElseThrow();
    assertThat(line.uuid()).isEqualTo(uuid);
    assertThat(line.file()).isEqualTo(archive.fileHash());
    assertThat(line.last()).isEqualTo(archive.lastEvent());
    assertThat(line.result()).isEqualTo("{\"result\":[[0,1,0]]}");
  }

  @Test
  void an_archive_that_was_changed_where_it_is_kept_is_not_vouched_for() {
    var uuid = counted();
    awaited(uuid);
    change(uuid);
    assertThat(awaited(uuid).state()).isEqualTo(State.REFUSED);
    assertThat(recounts.of(uuid).line()).isEmpty();
  }

  /** Another byte in the stored file, and nobody has counted it yet. */
  private static void change(String uuid) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              byte[] content = ArchivePiece.content(uuid, 0).orElseThrow().clone();
              content[content.length - 1] ^= 1;
              ArchivePiece.getEntityManager().clear();
              ArchivePiece.delete("pollUuid = ?1 and place = 0", uuid);
              new ArchivePiece(uuid, 0, content).persist();
              ArchiveRow.update("recount = null where pollUuid = ?1", uuid);
            });
  }
}
