package org.phieukin.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One complete election of the original tool, verified and counted again. */
class ExampleArchiveTest {
  private static final ElectionParameters ELECTION = Example.ELECTION;

  @Test
  void all_46_ballots_verify() {
    BallotVerifier verifier = new BallotVerifier(ELECTION);
    Set<String> credentials = new HashSet<>(Credentials.parse(Example.credentials()));
    List<String> ballots = Example.ballots();
    assertThat(ballots).hasSize(46);
    for (String json : ballots) {
      Ballot ballot = verifier.accept(json);
      assertThat(ballot.json()).isEqualTo(json);
      assertThat(credentials).contains(ballot.credential());
    }
  }

  @Test
  void trackers_and_credentials_are_the_ones_of_the_voters() {
    List<String> lines = Example.text("example/trackers.txt").lines().toList();
    List<String> ballots = Example.ballots();
    assertThat(lines).hasSize(46);
    for (int i = 0; i < lines.size(); i++) {
      String[] columns = lines.get(i).split(" ");
      Ballot ballot = Ballot.parse(ballots.get(i));
      assertThat(ballot.tracker()).isEqualTo(columns[2]);
      Scalar secret = Example.secret(ELECTION.election().uuid(), columns[1]);
      assertThat(Element.base(secret)).hasToString(ballot.credential());
    }
  }

  @Test
  void the_tally_is_the_archives_to_the_byte() {
    Tally tally = tally();
    assertThat(tally.counted()).isEqualTo(45);
    assertThat(tally.json()).isEqualTo(Example.tally());
    assertThat(tally.sizedJson()).isEqualTo(Example.before("EncryptedTally", 1).get(0));
    assertThat(Tally.parse(tally.json(), 45)).isEqualTo(tally);
  }

  @Test
  void the_three_private_keys_open_it_to_the_expected_result() {
    Tally tally = tally();
    List<PartialDecryption> decryptions =
        Example.keys().stream()
            .map(key -> PartialDecryption.of(key, ELECTION, tally, Example.RANDOM))
            .toList();
    for (int i = 0; i < 3; i++) {
      decryptions.get(i).verify(ELECTION, Example.keys().get(i).publicKey(), tally);
    }
    Result result = Result.open(tally, decryptions, 45);
    assertThat(result.counts()).isEqualTo(expected());
    result.verify(ELECTION, tally, decryptions, 45);
    assertThat(result.json()).isEqualTo(Example.before("Result", 1).get(0));
    assertThat(Result.parse(result.json())).isEqualTo(result);
  }

  @Test
  void the_result_is_the_sum_of_the_votes() {
    int[][] sums = new int[15][3];
    for (String line : Example.text("example/votes.txt").lines().toList()) {
      JsonNode votes = Example.tree(line);
      for (int i = 0; i < 15; i++) {
        for (int j = 0; j < 3; j++) {
          sums[i][j] += votes.get(i).get(j).intValue();
        }
      }
    }
    List<List<Integer>> counts =
        Arrays.stream(sums).map(row -> Arrays.stream(row).boxed().toList()).toList();
    assertThat(counts).isEqualTo(expected());
  }

  @Test
  void the_partial_decryptions_verify() {
    Tally tally = Tally.parse(Example.tally(), 45);
    List<Trustee.Single> trustees = Trustees.parse(Example.trustees()).singles();
    List<String> owners = Example.before("PartialDecryption", 1);
    List<PartialDecryption> decryptions = Example.decryptions();
    assertThat(decryptions).hasSize(3);
    for (int i = 0; i < 3; i++) {
      decryptions.get(i).verify(ELECTION, trustees.get(i).publicKey(), tally);
      assertThat(decryptions.get(i).ownerJson(i + 1)).isEqualTo(owners.get(i));
      assertThat(decryptions.get(i).json())
          .isEqualTo(Example.before("PartialDecryption", 2).get(i));
    }
    Result.parse(Example.before("Result", 1).get(0)).verify(ELECTION, tally, decryptions, 45);
  }

  @Test
  void the_trustees_make_up_the_election_key() {
    Trustees trustees = Trustees.parse(Example.trustees());
    assertThat(trustees.singles().stream().map(Trustee.Single::publicKey).toList())
        .isEqualTo(Example.keys().stream().map(TrusteeKey::publicKey).toList());
    assertThat(trustees.electionKey()).isEqualTo(ELECTION.election().publicKey());
    List<String> publicHalves =
        Example.text("example/pubkey-order.txt")
            .lines()
            .map(name -> Example.text("example/" + name).strip())
            .toList();
    assertThat(Trustees.json(publicHalves)).isEqualTo(Example.trustees());
  }

  @Test
  void the_list_of_credentials_has_its_fingerprint() {
    String json = Example.credentials();
    assertThat(Credentials.parse(json)).hasSize(45);
    assertThat(Example.ARCHIVE).containsKey(Credentials.fingerprint(json) + ".data.json");
    assertThat(Credentials.parse(Credentials.json(Credentials.parse(json)))).isSorted();
  }

  private static Tally tally() {
    return Tally.of(ELECTION, Example.ballots().stream().map(Ballot::parse).toList());
  }

  private static List<List<Integer>> expected() {
    return Result.parse("{\"result\":" + Example.text("example/expected.json").strip() + "}")
        .counts();
  }
}
