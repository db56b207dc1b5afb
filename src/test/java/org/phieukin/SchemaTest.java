package org.phieukin;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchemaTest {
  private static final String OF_BALLOTS =
      "FROM information_schema.columns WHERE lower(table_schema) = 'public'"
          + " AND lower(table_name) IN ('open_ballot', 'closed_ballot', 'burnt_ballot', 'slip')";

  @Inject AgroalDataSource database;

  private List<String> rows(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      var rows = new ArrayList<String>();
      while (result.next()) {
        rows.add(result.getString(1).toLowerCase());
      }
      return rows;
    }
  }

  /** H2 evaluates a CHECK with IN in the session that made it: closed, no row could be written. */
  @Test
  void no_connection_is_closed_for_being_idle() {
    var pool = database.getConfiguration().connectionPoolConfiguration();
    assertThat(pool.reapTimeout()).isZero();
    assertThat(pool.maxLifetime()).isZero();
  }

  @Test
  void rows_of_ballots_and_slips_hold_these_columns_and_no_others() throws SQLException {
    assertThat(columns("open_ballot"))
        .containsExactlyInAnyOrder(
            "id", "poll_uuid", "credential_tag", "ballot_tag", "sealed", "burnt");
    assertThat(columns("burnt_ballot"))
        .containsExactlyInAnyOrder("id", "poll_uuid", "hash", "json");
    assertThat(columns("closed_ballot"))
        .containsExactlyInAnyOrder("id", "poll_uuid", "credential", "hash", "json");
    assertThat(columns("slip"))
        .containsExactlyInAnyOrder("id", "poll_uuid", "credential", "slip_number", "state");
    assertThat(columns("reserve_slip"))
        .containsExactlyInAnyOrder("id", "election_uuid", "poll_uuid", "credential", "state");
  }

  @Test
  void no_column_of_ballots_or_slips_holds_a_time_or_an_address() throws SQLException {
    assertThat(rows("SELECT data_type " + OF_BALLOTS))
        .isNotEmpty()
        .noneMatch(type -> type.matches(".*(time|date|interval).*"));
    assertThat(rows("SELECT column_name " + OF_BALLOTS))
        .noneMatch(
            name -> name.matches(".*(time|date|address|sequence|created|updated|order).*|ip"));
  }

  @Test
  void nothing_in_the_schema_is_numbered_by_the_database() throws SQLException {
    assertThat(
            rows(
                "SELECT column_name FROM information_schema.columns WHERE lower(table_schema) ="
                    + " 'public' AND is_identity = 'YES'"))
        .isEmpty();
    assertThat(
            rows(
                "SELECT sequence_name FROM information_schema.sequences WHERE"
                    + " lower(sequence_schema) = 'public'"))
        .isEmpty();
  }

  /** The tables of the roll, and those that hold anything of a slip, a code or a ballot. */
  private static final List<String> ROLL = List.of("delegate");

  private static final List<String> BALLOTS =
      List.of("slip", "reserve_slip", "open_ballot", "closed_ballot", "burnt_ballot");

  private List<String> columns(String table) throws SQLException {
    return rows(
        "SELECT column_name FROM information_schema.columns WHERE lower(table_schema) = 'public'"
            + " AND lower(table_name) = '"
            + table
            + "'");
  }

  /** The tables that a table's foreign keys lead to. */
  private List<String> leadsTo(String table) throws SQLException {
    return rows(
        "SELECT p.table_name FROM information_schema.referential_constraints r"
            + " JOIN information_schema.table_constraints c ON c.constraint_name ="
            + " r.constraint_name AND c.constraint_schema = r.constraint_schema"
            + " JOIN information_schema.table_constraints p ON p.constraint_name ="
            + " r.unique_constraint_name AND p.constraint_schema = r.unique_constraint_schema"
            + " WHERE lower(c.table_name) = '"
            + table
            + "'");
  }

  private Set<String> reached(String table) throws SQLException {
    var reached = new TreeSet<String>();
    var left = new ArrayDeque<>(List.of(table));
    while (!left.isEmpty()) {
      for (var next : leadsTo(left.remove())) {
        if (reached.add(next)) {
          left.add(next);
        }
      }
    }
    return reached;
  }

  @Test
  void the_roll_shares_no_column_with_slips_and_ballots() throws SQLException {
    for (var roll : ROLL) {
      assertThat(columns(roll)).isNotEmpty();
      for (var ballots : BALLOTS) {
        assertThat(columns(ballots)).isNotEmpty().doesNotContainAnyElementsOf(columns(roll));
      }
    }
  }

  @Test
  void no_foreign_key_leads_from_the_roll_to_slips_and_ballots_or_back() throws SQLException {
    assertThat(reached("slip")).contains("poll", "meeting");
    for (var roll : ROLL) {
      assertThat(reached(roll)).containsExactly("meeting");
      for (var ballots : BALLOTS) {
        assertThat(reached(ballots)).doesNotContain(roll);
      }
    }
  }

  @Test
  void no_foreign_key_leads_from_a_ballot_anywhere() throws SQLException {
    assertThat(leadsTo("slip")).isNotEmpty();
    assertThat(leadsTo("open_ballot")).isEmpty();
    assertThat(leadsTo("closed_ballot")).isEmpty();
  }

  @Test
  void the_open_box_of_older_versions_is_gone() throws SQLException {
    assertThat(columns("sealed_ballot")).isEmpty();
  }

  @Test
  void nothing_of_the_roll_tells_when_somebody_came() throws SQLException {
    for (var roll : ROLL) {
      assertThat(
              rows(
                  "SELECT data_type FROM information_schema.columns WHERE lower(table_schema) ="
                      + " 'public' AND lower(table_name) = '"
                      + roll
                      + "'"))
          .isNotEmpty()
          .noneMatch(type -> type.matches(".*(time|date|interval).*"));
    }
  }
}
