package org.phieukin;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchemaTest {
  private static final String OF_BALLOTS =
      "FROM information_schema.columns WHERE lower(table_schema) = 'public'"
          + " AND lower(table_name) IN ('sealed_ballot', 'closed_ballot', 'slip')";

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

  @Test
  void rows_of_ballots_and_slips_hold_these_columns_and_no_others() throws SQLException {
    assertThat(rows("SELECT column_name " + OF_BALLOTS))
        .hasSize(14)
        .containsOnly("id", "poll_uuid", "credential", "tracker", "json", "state");
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
}
