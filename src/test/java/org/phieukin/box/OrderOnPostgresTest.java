package org.phieukin.box;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.phieukin.OnPostgres;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.protocol.Ballot;
import org.phieukin.protocol.Hashes;

/**
 * Where rows lie in a PostgreSQL, and which transactions wrote and locked them, against the order
 * in which ballots were cast: whoever lacks the box key finds chance.
 */
@QuarkusTest
@TestProfile(OnPostgres.class)
class OrderOnPostgresTest {
  private static final int BALLOTS = 30;

  /** Chance gives less but once in a million such tests. */
  private static final double NO_CHANCE = 0.85;

  private static final List<String> HIDDEN =
      List.of("ctid", "CAST(CAST(xmin AS TEXT) AS BIGINT)", "CAST(CAST(xmax AS TEXT) AS BIGINT)");

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject BoxKeys keys;
  @Inject AgroalDataSource database;

  /** What joins each row of a table to a ballot, in the order of one of its columns. */
  private List<String> by(String order, String join, String table, String uuid) {
    var sql = "SELECT " + join + " FROM " + table + " WHERE poll_uuid = '" + uuid + "'";
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql + " ORDER BY " + order + ", " + join)) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** How much two orders of the same things agree (Spearman): 1 the same, −1 reversed, 0 not. */
  static double agreement(List<String> one, List<String> other) {
    assertThat(other).containsExactlyInAnyOrderElementsOf(one);
    var places = new HashMap<String, Integer>();
    other.forEach(what -> places.put(what, places.size()));
    double n = one.size();
    double squares =
        IntStream.range(0, one.size())
            .mapToDouble(place -> Math.pow(place - places.get(one.get(place)), 2))
            .sum();
    return 1 - 6 * squares / (n * (n * n - 1));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  @Test
  void no_place_and_no_transaction_tells_the_order_of_casting_without_the_box_key() {
    var poll = polls.open(1, true, BALLOTS);
    var uuid = poll.uuid();
    var voter = new Voter(uuid);
    var cast = new ArrayList<Ballot>();
    for (var code : poll.codes()) {
      var ballot = voter.seal(code, List.of(Voter.mark(1)));
      voter.cast(ballot.json()).then().statusCode(201);
      cast.add(ballot);
    }
    var agreements = new TreeMap<String, Double>();
    var slips = cast.stream().map(Ballot::credential).toList();
    whileOpen(uuid, cast, slips, agreements);
    life.close(uuid, BALLOTS, Approvals.by("organizer"));
    afterClosing(uuid, cast, slips, agreements);
    System.out.println("FIGURE agreement with the order of casting on PostgreSQL: " + agreements);
    assertThat(agreements)
        .hasSizeGreaterThan(12)
        .allSatisfy(
            (what, agreement) -> assertThat(agreement).as(what).isBetween(-NO_CHANCE, NO_CHANCE));
  }

  private void whileOpen(
      String uuid, List<Ballot> cast, List<String> slips, Map<String, Double> agreements) {
    var key = keys.required(uuid);
    var tags = cast.stream().map(one -> hex(key.ballotTag(one.tracker()))).toList();
    var tag = "encode(ballot_tag, 'hex')";
    assertThat(agreement(tags, by("ctid", tag, "open_ballot", uuid)))
        .as("with the key the disk does tell: the test can see")
        .isGreaterThan(NO_CHANCE);
    for (var column : List.of("id", "credential_tag", "ballot_tag", "sealed")) {
      agreements.put("open " + column, agreement(tags, by(column, tag, "open_ballot", uuid)));
    }
    ofSlips("open", uuid, slips, agreements);
  }

  private void afterClosing(
      String uuid, List<Ballot> cast, List<String> slips, Map<String, Double> agreements) {
    var hashes = cast.stream().map(one -> hex(Hashes.sha256(one.json()))).toList();
    var hash = "encode(hash, 'hex')";
    for (var column : List.of("id", "hash", "credential", HIDDEN.get(0), HIDDEN.get(2))) {
      agreements.put(
          "closed " + column, agreement(hashes, by(column, hash, "closed_ballot", uuid)));
    }
    assertThat(new TreeSet<>(by("1", HIDDEN.get(1), "closed_ballot", uuid)))
        .as("one transaction wrote them all")
        .hasSize(1);
    assertThat(by("ctid", hash, "closed_ballot", uuid))
        .as("they lie in the order of their hashes")
        .isEqualTo(by("hash", hash, "closed_ballot", uuid));
    ofSlips("closed", uuid, slips, agreements);
  }

  /** Whether a slip's row remembers its ballot. */
  private void ofSlips(
      String when, String uuid, List<String> cast, Map<String, Double> agreements) {
    for (var column : HIDDEN) {
      var all = by(column, "credential", "slip", uuid).stream().filter(cast::contains).toList();
      agreements.put(when + " slip " + column, agreement(cast, all));
    }
  }
}
