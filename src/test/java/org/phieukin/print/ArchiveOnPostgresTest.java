package org.phieukin.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.phieukin.OnPostgres;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.count.Opening;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.protocol.archive.ArchiveVerifier;

/** The other database keeps the same bytes: ballots in the order of their hashes, as bytes sort. */
@QuarkusTest
@TestProfile(OnPostgres.class)
class ArchiveOnPostgresTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");
  private static final Pattern BALLOT =
      Pattern.compile("([0-9a-f]{64})\\.data\\.json\\x00[^{]*\\{\"election_uuid\"");

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject Opening opening;

  @Test
  void the_archive_verifies_and_its_ballots_are_sorted_by_the_bytes_of_their_hashes() {
    var poll = polls.open(1, true, 12);
    var voter = new Voter(poll.uuid());
    poll.codes().forEach(code -> voter.vote(code, List.of(Voter.mark(1))).then().statusCode(201));
    life.close(poll.uuid(), 12, ORGANIZER);
    opening.open(poll.uuid(), ORGANIZER);
    polls.publish(poll.uuid());
    var file = given().get("/polls/" + poll.uuid() + "/archive.bel").asByteArray();
    assertThat(ArchiveVerifier.verify(poll.uuid() + ".bel", file).result().counts())
        .isEqualTo(List.of(List.of(0, 12, 0)));
    var text = new String(file, StandardCharsets.ISO_8859_1);
    assertThat(BALLOT.matcher(text).results().map(MatchResult::group).map(s -> s.substring(0, 64)))
        .hasSize(12)
        .isSorted();
  }
}
