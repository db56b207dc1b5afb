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

/** What the browser's modules seal, the server verifies: run by Node, as the booth runs them. */
class BrowserSealsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<List<Integer>> LEVELS =
      List.of(List.of(1, 0, 0), List.of(0, 1, 0), List.of(0, 0, 1));

  private final VotingCode code = VotingCode.random(TestElection.RANDOM);

  @Test
  void every_choice_of_three_levels_verifies() throws Exception {
    var election = TestElection.of(TestElection.LEVELS);
    for (var ballot : seal(election, LEVELS.stream().map(List::of).toList())) {
      verify(election, ballot);
    }
  }

  @Test
  void blank_lines_verify_and_the_sums_are_those_of_the_marks() throws Exception {
    var election = TestElection.of(TestElection.OPTIONAL_LEVELS, TestElection.OPTIONAL_LEVELS);
    var blank = List.of(0, 0, 0);
    var marks = new ArrayList<List<List<Integer>>>();
    LEVELS.forEach(level -> marks.add(List.of(level, blank)));
    marks.add(List.of(blank, blank));
    marks.add(List.of(blank, LEVELS.get(2)));
    var ballots = new ArrayList<Ballot>();
    for (var ballot : seal(election, marks)) {
      ballots.add(verify(election, ballot));
    }
    assertThat(election.count(ballots).json()).contains("[[1,1,1],[0,0,1]]");
  }

  private Ballot verify(TestElection election, Map<?, ?> sealed) {
    var ballot = new BallotVerifier(election.parameters()).accept((String) sealed.get("json"));
    var uuid = election.parameters().election().uuid();
    assertThat(ballot.tracker()).isEqualTo(sealed.get("tracker"));
    assertThat(ballot.credential()).isEqualTo(code.credential(uuid).toString());
    return ballot;
  }

  private List<Map<?, ?>> seal(TestElection election, List<List<List<Integer>>> marks)
      throws IOException, InterruptedException {
    var node = new ProcessBuilder("node", "src/main/web/test/seal-cli.mjs");
    node.redirectError(ProcessBuilder.Redirect.INHERIT);
    var process = node.start();
    try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
      for (var ballot : marks) {
        var task =
            Map.of(
                "election", election.parameters().json(),
                "uuid", election.parameters().election().uuid(),
                "code", code.printed(),
                "marks", ballot);
        in.write(JSON.writeValueAsString(task) + "\n");
      }
    }
    var sealed = new ArrayList<Map<?, ?>>();
    for (var line : process.inputReader(StandardCharsets.UTF_8).lines().toList()) {
      sealed.add(JSON.readValue(line, Map.class));
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(sealed).hasSameSizeAs(marks);
    return sealed;
  }
}
