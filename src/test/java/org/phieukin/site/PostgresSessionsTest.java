package org.phieukin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Connections to a PostgreSQL do not outlive their server, nor hold a poll for ever. */
class PostgresSessionsTest {
  @Test
  void a_connection_is_tried_before_it_is_used_and_holds_nothing_for_long() {
    var settings = PostgresSessions.settings(Optional.of("jdbc:postgresql://a,b/phieukin"));
    assertThat(settings)
        .containsEntry("quarkus.datasource.jdbc.validate-on-borrow", "true")
        .hasEntrySatisfying(
            "quarkus.datasource.jdbc.new-connection-sql",
            sql -> assertThat(sql).contains("lock_timeout", "idle_in_transaction"));
  }

  @Test
  void the_database_in_a_file_is_left_alone() {
    assertThat(PostgresSessions.settings(Optional.empty())).isEmpty();
    assertThat(PostgresSessions.settings(Optional.of("jdbc:h2:file:x"))).isEmpty();
  }
}
