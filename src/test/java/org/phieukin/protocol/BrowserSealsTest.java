package org.phieukin.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.phieukin.Patience;

/** What the browser's modules seal, the server verifies: run by Node, as the booth runs them. */
class BrowserSealsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<List<Integer>> LEVELS =
      List.of(List.of(1, 0, 0), List.of(0, 1, 0), List.of(0, 0, 1));

  @Test
  void every_choice_of_three_levels_verifies() throws Exception {
    var election = TestElection.of(TestElection.LEVELS);
    seal(election, LEVELS.stream().map(List::of).toList());
  }

  @Test
  void blank_lines_verify_and_the_sums_are_those_of_the_marks() throws Exception {
    var election = TestElection.of(TestElection.OPTIONAL_LEVELS, TestElection.OPTIONAL_LEVELS);
    var blank = List.of(0, 0, 0);
    var marks = new ArrayList<List<List<Integer>>>();
    LEVELS.forEach(level -> marks.add(List.of(level, blank)));
    marks.add(List.of(blank, blank));
    marks.add(List.of(blank, LEVELS.get(2)));
    assertThat(election.count(seal(election, marks)).json()).contains("[[1,1,1],[0,0,1]]");
  }

  @Test
  void lists_of_candidates_verify_and_empty_ones_are_counted_as_such() throws Exception {
    var election = TestElection.of(TestElection.LIST);
    var one = List.of(0, 0, 1, 0);
    var two = List.of(1, 0, 1, 0);
    var none = List.of(0, 0, 0, 0);
    var ballots = seal(election, List.of(List.of(one), List.of(two), List.of(none)));
    assertThat(election.count(ballots).json()).contains("[[1,1,0,2,0]]");
  }

  private static Ballot verify(TestElection election, VotingCode code, Map<?, ?> sealed) {
    var ballot = new BallotVerifier(election.parameters()).accept((String) sealed.get("json"));
    var uuid = election.parameters().election().uuid();
    assertThat(ballot.tracker()).isEqualTo(sealed.get("tracker"));
    assertThat(ballot.credential()).isEqualTo(code.credential(uuid).toString());
    return ballot;
  }

  /** A ballot for each of the marks, each with its own code, verified as the server does. */
  private static List<Ballot> seal(TestElection election, List<List<List<Integer>>> marks)
      throws IOException, InterruptedException {
    var node = new ProcessBuilder("node", "src/main/web/test/seal-cli.mjs");
    node.redirectError(ProcessBuilder.Redirect.INHERIT);
    var process = node.start();
    var codes = marks.stream().map(m -> VotingCode.random(TestElection.RANDOM)).toList();
    try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
      for (int i = 0; i < codes.size(); i++) {
        in.write(JSON.writeValueAsString(task(election, codes.get(i), marks.get(i))) + "\n");
      }
    }
    var lines = process.inputReader(StandardCharsets.UTF_8).lines().toList();
    assertThat(process.waitFor(Patience.PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(lines).hasSameSizeAs(marks);
    var ballots = new ArrayList<Ballot>();
    for (int i = 0; i < codes.size(); i++) {
      ballots.add(verify(election, codes.get(i), JSON.readValue(lines.get(i), Map.class)));
    }
    return ballots;
  }

  private static Map<String, Object> task(
      TestElection election, VotingCode code, List<List<Integer>> marks) {
    return Map.of(
        "election", election.parameters().json(),
        "uuid", election.parameters().election().uuid(),
        "code", code.printed(),
        "marks", marks);
  }
}
