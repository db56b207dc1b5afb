package org.phieukin.trial.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.phieukin.DeskClient;
import org.phieukin.Patience;
import org.phieukin.asking.Answer;
import org.phieukin.asking.Request;
import org.phieukin.packaged.PackagedPoll;
import org.phieukin.protocol.VotingCode;

/**
 * A poll from its opening to its archive, with something that happens in the midst of its steps.
 */
final class Voting implements AutoCloseable {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int DONE = 303;

  /** What happens in the midst; afterwards the server answers again. */
  interface Blow {
    void fall(Crowd crowd) throws Exception;
  }

  private final DeskClient desk = DeskClient.organizer();
  private final int slips;
  private final String poll;
  private final Crowd crowd;
  private final Blow blow;

  /** Opens a poll and seals its ballots. */
  Voting(int slips, Blow blow) {
    this.slips = slips;
    this.blow = blow;
    var codes = Stream.generate(() -> VotingCode.random(RANDOM)).limit(slips).toList();
    poll = PackagedPoll.open(desk, codes);
    crowd = new Crowd(poll, codes);
  }

  String poll() {
    return poll;
  }

  Crowd crowd() {
    return crowd;
  }

  DeskClient desk() {
    return desk;
  }

  /** All cast; so often something happens meanwhile, and what was acknowledged is still known. */
  void cast(int blows) throws Exception {
    crowd.begin();
    for (int n = 1; n <= blows; n++) {
      crowd.await(slips * n / (blows + 1));
      Crowd.pause(RANDOM.nextInt(60));
      blow.fall(crowd);
      assertThat(crowd.forgotten()).isZero();
    }
    crowd.end();
  }

  /** Closes, counts and publishes; something happens in each of them so often. */
  void finish(int closing, int counting, int publishing) throws Exception {
    take("close", Map.of("issued", slips), closing);
    take("count", Map.of(), counting);
    PackagedPoll.light(desk, poll);
    lampsAgree();
    take("publish", Map.of(), publishing);
    Outcome.recordIsWhole(desk);
  }

  /**
   * A step that is asked for until it is done, as an organizer does it whose page does not come.
   */
  private void take(String step, Map<String, ?> fields, int blows) throws Exception {
    var address = "/desk/polls/" + poll + "/" + step;
    for (int n = 0; n < blows; n++) {
      var asked = desk.ready(fields);
      var answer = CompletableFuture.supplyAsync(() -> sent(asked, address));
      var again = CompletableFuture.supplyAsync(crowd::forgotten);
      Crowd.pause(RANDOM.nextInt(250));
      blow.fall(crowd);
      answer.get(Patience.PATIENCE.toSeconds(), TimeUnit.SECONDS);
      again.get(Patience.PATIENCE.toSeconds(), TimeUnit.SECONDS);
      assertThat(crowd.forgotten()).isZero();
    }
    var last = desk.post(address, fields);
    boolean already = blows > 0 && last.statusCode() == 409;
    assertThat(already || last.statusCode() == DONE).as("%s: %s", step, last.asString()).isTrue();
  }

  private static List<Answer> sent(Request asked, String address) {
    try {
      return List.of(asked.post(address));
    } catch (Exception broken) {
      return List.of();
    }
  }

  private void lampsAgree() {
    org.awaitility.Awaitility.await().atMost(Patience.PATIENCE).until(this::agree);
  }

  private boolean agree() {
    var lamps = desk.request().accept("application/json").get("/desk/polls/" + poll + "/lamps");
    return lamps.then().statusCode(200).extract().json().getBoolean("agree");
  }

  Outcome outcome(int blows) {
    return Outcome.of(blows, poll, crowd);
  }

  @Override
  public void close() {
    crowd.close();
  }
}
