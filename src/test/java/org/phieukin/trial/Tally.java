package org.phieukin.trial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.phieukin.DeskClient;
import org.phieukin.packaged.PackagedPoll;
import org.phieukin.protocol.archive.ArchiveVerifier;
import org.phieukin.trial.Load.Acknowledged;

/** Closes, counts and publishes a poll through the pages, and compares it with what was sent. */
final class Tally {
  private static final Pattern BALLOT =
      Pattern.compile("([0-9a-f]{64})\\.data\\.json\\x00[^{]*\\{\"election_uuid\"");

  /** What a trial found, against the ballots that were acknowledged. */
  record Found(int acknowledged, long lost, long doubled, long notSent) {
    @Override
    public String toString() {
      return "acknowledged %d, lost %d, doubled %d, not sent %d"
          .formatted(acknowledged, lost, doubled, notSent);
    }
  }

  private Tally() {}

  /** Everything from closing to the archive; both verifiers of ours have accepted it. */
  static Found of(DeskClient desk, String poll, Load load) {
    var issued = Map.of("issued", load.codes().size());
    PackagedPoll.location(desk.post("/desk/polls/" + poll + "/finish", issued));
    PackagedPoll.location(desk.post("/desk/polls/" + poll + "/finish/publish", Map.of()));
    PackagedPoll.light(desk, poll);
    PackagedPoll.publish(desk, poll);
    var file = given().get("/polls/" + poll + "/archive.bel").then().statusCode(200);
    byte[] archive = file.extract().asByteArray();
    var verified = ArchiveVerifier.verify(poll + ".bel", archive);
    var trackers = trackers(archive);
    var sum = verified.result().counts().get(1).get(0);
    assertThat(sum)
        .as("every ballot marks the first choice of the second line")
        .isEqualTo(trackers.size());
    return compared(load.acknowledged().stream().map(Acknowledged::tracker).toList(), trackers);
  }

  private static Found compared(List<String> sent, List<String> counted) {
    return new Found(
        sent.size(),
        sent.stream().filter(tracker -> !counted.contains(tracker)).count(),
        counted.size() - counted.stream().distinct().count(),
        counted.stream().filter(tracker -> !sent.contains(tracker)).count());
  }

  private static List<String> trackers(byte[] archive) {
    var text = new String(archive, StandardCharsets.ISO_8859_1);
    return BALLOT
        .matcher(text)
        .results()
        .map(one -> HexFormat.of().parseHex(one.group(1)))
        .map(hash -> Base64.getEncoder().withoutPadding().encodeToString(hash))
        .toList();
  }
}
