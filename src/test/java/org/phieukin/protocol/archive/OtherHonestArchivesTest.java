package org.phieukin.protocol.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.phieukin.protocol.Hashes;
import org.phieukin.protocol.archive.ArchiveRefused.Reason;
import org.phieukin.protocol.archive.SmallElection.Keys;

/** Archives that others may make, and names under which they may be found. */
class OtherHonestArchivesTest {
  private static final SmallElection ELECTION =
      new SmallElection(Keys.SERVER_AND_TWO_OF_THREE, true);
  private static final Draft DRAFT = ELECTION.draft();

  @Test
  void more_tellers_than_needed_and_any_order_of_them_are_fine() {
    var tally = ELECTION.tally(DRAFT.ballots);
    var one = ELECTION.decrypt(3, tally);
    var file =
        DRAFT.with(
            d -> {
              d.decryptions.add(List.of(one.json(), one.ownerJson(3)));
              Collections.reverse(d.decryptions);
            });
    assertThat(ArchiveVerifier.verify(file).owners()).containsExactly(1, 2, 3, 4);
  }

  @Test
  void a_box_with_no_ballot_in_it_verifies() {
    var file =
        DRAFT.with(
            d -> {
              d.ballots.clear();
              ELECTION.count(d);
            });
    assertThat(ArchiveVerifier.verify(file).numbers())
        .isEqualTo(new ArchiveReport.Numbers(4, 0, 0));
  }

  @Test
  void the_writer_sorts_ballots_by_the_bytes_of_their_hash() {
    var out = new ByteArrayOutputStream();
    var writer = new ArchiveWriter(out, 1).setup(DRAFT.election, DRAFT.trustees, DRAFT.credentials);
    var shuffled = new ArrayList<>(DRAFT.ballots);
    // In no order by chance: the other way round.
    shuffled.sort(Comparator.comparing((String one) -> Hashes.sha256Hex(one)).reversed());
    writer.ballots(shuffled).tally(DRAFT.tally, DRAFT.sized).result(DRAFT.result);
    var hashes =
        Pieces.of(out.toByteArray()).members.stream()
            .filter(piece -> piece.body().startsWith("{\"election_uuid\""))
            .map(piece -> Hashes.sha256Hex(piece.body()))
            .toList();
    assertThat(hashes).hasSize(4).isSorted();
    assertThatThrownBy(() -> new ArchiveWriter(new ByteArrayOutputStream(), 1).sorted(shuffled))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_name_of_another_election_is_noticed_and_any_other_name_is_none() {
    String uuid = ELECTION.parameters.election().uuid();
    byte[] file = DRAFT.bytes();
    for (String name :
        List.of(uuid + ".bel", uuid, "ket-qua.bel", uuid + " (1).bel", "", "x.bel")) {
      ArchiveVerifier.verify(name, file);
    }
    assertThatThrownBy(() -> ArchiveVerifier.verify("h9kejKXVzfio3M.bel", file))
        .isInstanceOfSatisfying(
            ArchiveRefused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.FILE_NAME));
  }
}
