package org.phieukin.booth;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.box.BallotBox;
import org.phieukin.box.InFile;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.protocol.Hashes;

/** Neither when a ballot came nor which came before which is kept with ballots or slips. */
@QuarkusTest
@TestProfile(InFile.class)
class NoOrderKeptTest {
  @Inject AgroalDataSource database;
  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject BallotBox box;

  private List<String> column(String query) throws SQLException {
    try (var connection = database.getConnection();
        var rows = connection.createStatement().executeQuery(query)) {
      var values = new ArrayList<String>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"OPEN_BALLOT", "CLOSED_BALLOT", "BURNT_BALLOT", "SLIP"})
  void no_column_holds_a_time_a_number_or_an_address(String table) throws SQLException {
    var where = " from information_schema.columns where table_name = '" + table + "'";
    assertThat(column("select column_name" + where))
        .isNotEmpty()
        .isSubsetOf(
            "ID",
            "POLL_UUID",
            "CREDENTIAL",
            "STATE",
            "SLIP_NUMBER",
            "CREDENTIAL_TAG",
            "BALLOT_TAG",
            "SEALED",
            "BURNT",
            "HASH",
            "JSON");
    assertThat(column("select data_type" + where))
        .isNotEmpty()
        .isSubsetOf("BIGINT", "CHARACTER VARYING", "BINARY VARYING", "BOOLEAN");
    assertThat(column("select is_identity" + where)).containsOnly("NO");
    assertThat(column("select column_default" + where)).containsOnlyNulls();
  }

  @Test
  void rows_of_the_open_box_do_not_lie_in_the_order_of_casting() throws SQLException {
    var poll = polls.open(1, true, 12);
    var where = " from open_ballot where poll_uuid = '" + poll.uuid() + "'";
    var tag = "select rawtohex(ballot_tag)";
    var cast = new ArrayList<String>();
    var voter = new Voter(poll.uuid());
    for (var code : poll.codes()) {
      voter.vote(code, List.of(Voter.mark(1))).then().statusCode(201);
      var fresh = new ArrayList<>(column(tag + where));
      fresh.removeAll(cast);
      assertThat(fresh).hasSize(1);
      cast.addAll(fresh);
    }
    assertThat(column(tag + where + " order by _rowid_"))
        .containsExactlyInAnyOrderElementsOf(cast)
        .isNotEqualTo(cast);
    assertThat(column("select case when id = _rowid_ then 'same' end" + where))
        .containsOnly("same");
  }

  @Test
  void the_closed_box_is_read_in_the_order_of_the_hashes() throws SQLException {
    var poll = polls.open(1, true, 12);
    var voter = new Voter(poll.uuid());
    poll.codes().forEach(code -> voter.vote(code, List.of(Voter.mark(1))));
    life.close(poll.uuid(), 12, Approvals.by("organizer"));
    var hashes = box.closedBallots(poll.uuid()).stream().map(Hashes::sha256Hex).toList();
    assertThat(hashes).hasSize(12).isSorted();
  }
}
