package org.phieukin.forensics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.asking.Asking.given;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.box.InFile;
import org.phieukin.count.Opening;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.protocol.Hashes;
import org.phieukin.site.PhieuKinConfig;

/**
 * A whole vote whose order of arrival, codes and tablets are known, and then a search of every
 * table, every file and what the server says to everybody: nothing that can be joined to a ballot
 * without the box key agrees with the order of arrival more than chance does.
 */
@QuarkusTest
@TestProfile(InFile.class)
class ForensicsTest {
  private static final int BALLOTS = 40;
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject Opening opening;
  @Inject AgroalDataSource database;
  @Inject PhieuKinConfig config;

  /** The folders of the database and of the server. */
  List<Path> folders() {
    return List.of(config.data(), config.witness().orElseThrow());
  }

  /** Has the database write what it keeps in memory. */
  void flush() throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("CHECKPOINT");
    }
  }

  @Test
  void nothing_that_names_a_ballot_tells_its_order_while_the_poll_is_open_or_after()
      throws Exception {
    var poll = polls.open(1, true, BALLOTS);
    var vote = Vote.cast(poll.uuid(), poll.codes(), 1);
    theSearchFindsWhatIsThere(vote);
    assertThat(vote.strays()).isEmpty();
    var open = searched(vote);
    assertThat(open.kinds()).as("while it is open slips alone are named").isEqualTo(Set.of("slip"));
    clean("open", open, vote);
    life.close(poll.uuid(), BALLOTS, ORGANIZER);
    opening.open(poll.uuid(), ORGANIZER);
    polls.publish(poll.uuid());
    var after = searched(vote);
    for (var page : List.of("archive.bel", "trackers", "result.json", "results", "turnout")) {
      after.text(page, said(poll.uuid(), page));
    }
    assertThat(after.kinds()).contains("hash", "slip");
    clean("after", after, vote);
  }

  private static String said(String poll, String page) {
    return page.equals("turnout")
        ? given().get("/polls/" + poll).asString()
        : given().get("/polls/" + poll + "/" + page).asString();
  }

  private Search searched(Vote vote) throws Exception {
    flush();
    var search = new Search(vote);
    for (var folder : folders()) {
      search.files(folder.getFileName().toString().replaceAll("-?[0-9a-f-]{36}", ""), folder);
    }
    return search;
  }

  private void clean(String when, Search search, Vote vote) throws Exception {
    assertThat(search.leaked()).isEmpty();
    assertThat(search.findings().telling()).isEmpty();
    try (var connection = database.getConnection()) {
      var rows = new Rows(connection, vote);
      var findings = rows.findings();
      assertThat(rows.read()).isGreaterThan(BALLOTS);
      assertThat(findings.all()).isNotEmpty();
      assertThat(findings.telling()).isEmpty();
      System.out.printf(
          "FIGURE %s, %s: %d orders of rows, at most %.2f; %d orders in files, at most %.2f; chance"
              + " stays below %.2f%n",
          getClass().getSimpleName(),
          when,
          findings.all().size(),
          findings.largest(),
          search.findings().all().size(),
          search.findings().largest(),
          Ranks.chance(BALLOTS));
    }
  }

  /** The order of arrival in a text is found there, and so is a tablet's name. */
  private static void theSearchFindsWhatIsThere(Vote vote) throws Exception {
    var lines = new ArrayList<String>();
    for (var one : vote.known()) {
      lines.add(Hashes.sha256Hex(one.ballot().json()) + " " + one.tablet());
    }
    var search = new Search(vote).text("a log", String.join("\n", lines));
    assertThat(search.leaked()).containsExactly("tablet in a log");
    assertThat(search.findings().telling())
        .containsKeys("a log hash first offset", "a log hash last offset");
  }
}
