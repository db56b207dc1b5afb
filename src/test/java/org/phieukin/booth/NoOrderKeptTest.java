package org.phieukin.booth;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.TestPoll;
import org.phieukin.Voter;

/** Neither when a ballot came nor which came before which is kept with ballots or slips. */
@QuarkusTest
class NoOrderKeptTest {
  @Inject AgroalDataSource database;
  @Inject TestPoll polls;

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
  @ValueSource(strings = {"SEALED_BALLOT", "SLIP"})
  void no_column_holds_a_time_a_number_or_an_address(String table) throws SQLException {
    var where = " from information_schema.columns where table_name = '" + table + "'";
    assertThat(column("select column_name" + where))
        .isNotEmpty()
        .isSubsetOf("ID", "TRACKER", "POLL_UUID", "CREDENTIAL", "JSON", "STATE");
    assertThat(column("select data_type" + where))
        .isNotEmpty()
        .isSubsetOf("BIGINT", "CHARACTER VARYING");
    assertThat(column("select is_identity" + where)).containsOnly("NO");
    assertThat(column("select column_default" + where)).containsOnlyNulls();
  }

  @Test
  void rows_do_not_lie_in_the_order_of_casting() throws SQLException {
    var poll = polls.open(1, true, 12);
    var voter = new Voter(poll.uuid());
    var cast = new ArrayList<String>();
    for (var code : poll.codes()) {
      cast.add(voter.vote(code, List.of(Voter.mark(1))).path("tracker"));
    }
    var where = " from sealed_ballot where poll_uuid = '" + poll.uuid() + "' order by _rowid_";
    assertThat(column("select tracker" + where))
        .containsExactlyInAnyOrderElementsOf(cast)
        .isNotEqualTo(cast);
    assertThat(column("select case when id = _rowid_ then 'same' end" + where))
        .containsOnly("same");
  }
}
