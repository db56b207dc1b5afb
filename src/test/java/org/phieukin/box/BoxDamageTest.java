package org.phieukin.box;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;

/**
 * A disk has lost a piece of a ballot: the next start finds it, in the open box and in a closed
 * one.
 */
@QuarkusTest
@TestProfile(InFile.class)
class BoxDamageTest {
  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject @Readiness BoxDamage damage;
  @Inject AgroalDataSource database;

  private String poll = "";

  private void change(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql + " WHERE poll_uuid = ?")) {
      statement.setString(1, poll);
      assertThat(statement.executeUpdate()).isPositive();
    }
  }

  @Test
  void a_ballot_that_is_not_what_was_put_in_is_found_and_named() throws SQLException {
    var made = polls.open(1, true, 2);
    poll = made.uuid();
    var voter = new Voter(poll);
    for (var code : made.codes()) {
      voter.vote(code, List.of(Voter.mark(1))).then().statusCode(201);
    }
    assertThat(damage.found()).isEmpty();
    change("UPDATE open_ballot SET sealed = SUBSTRING(sealed FROM 1 FOR 40)");
    damage.look(null);
    assertThat(damage.call().getStatus()).isEqualTo(Status.DOWN);
    assertThat(damage.call().getData().orElseThrow()).isEqualTo(Map.of(poll, "2 ballots damaged"));
    change("DELETE FROM open_ballot");
    damage.look(null);
    assertThat(damage.call().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void so_is_one_of_a_closed_box() throws SQLException {
    var made = polls.open(1, true, 1);
    poll = made.uuid();
    new Voter(poll).vote(made.codes().get(0), List.of(Voter.mark(1))).then().statusCode(201);
    life.close(poll, 1, Approvals.by("organizer"));
    assertThat(damage.found()).isEmpty();
    change("UPDATE closed_ballot SET json = REPLACE(json, 'a', 'b')");
    assertThat(damage.found()).isEqualTo(Map.of(poll, 1L));
    change("DELETE FROM closed_ballot");
  }
}
