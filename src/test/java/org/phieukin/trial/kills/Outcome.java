package org.phieukin.trial.kills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.asking.Asking.given;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.phieukin.DeskClient;
import org.phieukin.protocol.archive.ArchiveVerifier;

/** What a published poll counts, against what was handed in and acknowledged. */
record Outcome(int kills, int acknowledged, long lost, long doubled, long notSent) {
  static final Outcome NONE = new Outcome(0, 0, 0, 0, 0);

  private static final Pattern BALLOT =
      Pattern.compile("([0-9a-f]{64})\\.data\\.json\\x00[^{]*\\{\"election_uuid\"");

  /** Reads it from the archive, which must hold. */
  static Outcome of(int kills, String poll, Crowd crowd) {
    var file = given().get("/polls/" + poll + "/archive.bel").then().statusCode(200);
    byte[] archive = file.extract().asByteArray();
    var result = ArchiveVerifier.verify(poll + ".bel", archive).result();
    var counted = hashes(archive);
    var sent = new HashMap<String, Sent>();
    crowd.ballots().forEach(ballot -> sent.put(ballot.hash(), ballot));
    var known = counted.stream().filter(sent::containsKey).map(sent::get).toList();
    for (int line = 0; line < 2; line++) {
      int of = line;
      var sums = IntStream.range(0, 3).mapToLong(choice -> sum(known, of, choice)).boxed().toList();
      assertThat(result.counts().get(line).subList(0, 3).stream().map(Number::longValue).toList())
          .as("the result is the sum of what the ballots in the archive mark")
          .isEqualTo(sums);
    }
    var slips = known.stream().map(Sent::slip).collect(Collectors.toSet());
    return new Outcome(
        kills,
        crowd.acknowledged().size(),
        crowd.acknowledged().stream().filter(one -> !counted.contains(one.hash())).count(),
        known.size() - slips.size(),
        counted.size() - known.size());
  }

  private static long sum(List<Sent> ballots, int line, int choice) {
    return ballots.stream().filter(one -> one.marks().get(line) == choice).count();
  }

  private static List<String> hashes(byte[] archive) {
    var text = new String(archive, StandardCharsets.ISO_8859_1);
    return BALLOT.matcher(text).results().map((MatchResult one) -> one.group(1)).toList();
  }

  /** The record's own check of its chain. */
  static void recordIsWhole(DeskClient desk) {
    assertThat(desk.page("/desk/record").selectFirst("main").text()).contains("nguyên vẹn");
  }

  Outcome and(Outcome other) {
    return new Outcome(
        kills + other.kills,
        acknowledged + other.acknowledged,
        lost + other.lost,
        doubled + other.doubled,
        notSent + other.notSent);
  }

  /** Whether nothing was lost, doubled or made up. */
  boolean clean() {
    return lost == 0 && doubled == 0 && notSent == 0;
  }

  @Override
  public String toString() {
    return "%d kills, acknowledged %d, lost %d, doubled %d, not sent %d"
        .formatted(kills, acknowledged, lost, doubled, notSent);
  }
}
