package org.phieukin.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phieukin.Derived;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.protocol.Element;
import org.phieukin.protocol.Scalar;
import org.phieukin.protocol.SlipNumber;
import org.phieukin.site.Refusal;

/** A slip number stands for one slip of a poll for ever, also after its batch was voided. */
@QuarkusTest
class SlipNumbersTest {
  /** Two different credentials with the same slip number, 2Y6-6CX. */
  private static final String ONE = credential(14_137);

  private static final String OTHER = credential(40_946);

  @Inject TestPoll polls;
  @Inject Slips slips;
  @Inject EntityManager database;

  private static String credential(long secret) {
    return Element.base(Scalar.of(secret)).toString();
  }

  @Test
  void the_page_names_the_numbers_of_a_voided_batch_as_slips_show_them() {
    var poll = polls.ready(TestPoll.people(1), true, 3);
    slips.voidBatch(poll.uuid(), "organizer");
    var numbers =
        Stream.concat(poll.codes().stream(), poll.spare().stream())
            .map(code -> SlipNumber.of(Derived.credential(code, poll.uuid())).printed())
            .toList();
    var page = DeskClient.organizer().page("/desk/polls/" + poll.uuid() + "/slips");
    var taken = page.selectFirst("#make").attr("data-taken").split(" ");
    assertThat(taken).containsExactlyInAnyOrderElementsOf(numbers);
  }

  @Test
  void a_slip_is_found_by_its_number_and_no_other_is_read() {
    var poll = polls.ready(TestPoll.people(1), true, 40);
    var credential = Derived.credential(poll.codes().get(7), poll.uuid()).toString();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              var found = Slip.numbered(poll.uuid(), SlipNumber.of(credential)).orElseThrow();
              assertThat(found.credential()).isEqualTo(credential);
              assertThat(database.unwrap(Session.class).getStatistics().getEntityCount())
                  .isEqualTo(1);
            });
  }

  @Test
  void slips_made_before_numbers_were_kept_are_given_theirs(@TempDir Path folder)
      throws SQLException {
    var url = "jdbc:h2:file:" + folder.resolve("before");
    var flyway =
        Flyway.configure()
            .dataSource(url, "sa", "sa")
            .locations("classpath:db/migration")
            .callbacks(new NumbersOfOldSlips());
    flyway.target("62").load().migrate();
    withAnOldSlip(url);
    flyway.target(MigrationVersion.LATEST).load().migrate();
    try (var connection = DriverManager.getConnection(url, "sa", "sa");
        var statement = connection.createStatement()) {
      try (var rows = statement.executeQuery("SELECT slip_number FROM slip WHERE id = 7")) {
        rows.next();
        assertThat(rows.getString(1)).isEqualTo(SlipNumber.of(ONE).value());
      }
      assertThatThrownBy(
              () ->
                  statement.execute(
                      "INSERT INTO slip (id, poll_uuid, credential, slip_number, state) VALUES"
                          + " (8, 'p', '%s', '%s', 'GOOD')"
                              .formatted(OTHER, SlipNumber.of(OTHER).value())))
          .hasMessageContaining("SLIP_NUMBER_ONCE");
    }
  }

  private static void withAnOldSlip(String url) throws SQLException {
    try (var connection = DriverManager.getConnection(url, "sa", "sa");
        var statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO meeting (uuid, body, ordinal, term, held_on, place, legal_basis, criteria)"
              + " VALUES ('m', 'b', '', '', DATE '2023-12-15', '', '', '')");
      statement.execute(
          "INSERT INTO poll (uuid, meeting_uuid, list_order, kind, preset, title, blank_allowed,"
              + " state) VALUES ('p', 'm', 1, 'CONFIDENCE', 'qd96', '', TRUE, 'DRAFT')");
      statement.execute(
          "INSERT INTO slip (id, poll_uuid, credential, state) VALUES (7, 'p', '%s', 'VOID')"
              .formatted(ONE));
    }
  }

  @Test
  void a_number_of_a_voided_batch_is_refused_whichever_slip_it_is() {
    assertThat(SlipNumber.of(ONE)).isEqualTo(SlipNumber.of(OTHER));
    assertThat(ONE).isNotEqualTo(OTHER);
    var uuid = polls.frozen(1);
    slips.make(uuid, new SlipBatch(List.of(ONE), List.of()), "organizer");
    slips.voidBatch(uuid, "organizer");
    for (var again : List.of(ONE, OTHER)) {
      var batch = new SlipBatch(List.of(credential(2), again), List.of());
      assertThatThrownBy(() -> slips.make(uuid, batch, "organizer"))
          .isInstanceOf(Refusal.class)
          .hasMessage("SLIPS_MALFORMED");
    }
    slips.make(uuid, new SlipBatch(List.of(credential(2)), List.of()), "organizer");
    assertThat(slips.credentials(uuid)).containsExactly(credential(2));
  }
}
