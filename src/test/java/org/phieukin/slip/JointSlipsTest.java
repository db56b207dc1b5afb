package org.phieukin.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.Derived;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.protocol.VotingCode;
import org.phieukin.record.RecordEntry;
import org.phieukin.site.Refusal;
import org.phieukin.slip.JointSlips.Part;

/** One slip for several polls: all batches are kept or none, and each poll has its own. */
@QuarkusTest
class JointSlipsTest {
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject TestPoll polls;
  @Inject JointSlips joint;
  @Inject Slips slips;
  @Inject PollLife life;

  /** A meeting with two frozen polls. */
  private record Two(String meeting, String first, String second) {}

  private Two two() {
    var meeting = polls.meeting(TestPoll.people(1));
    var first = polls.draftOf(meeting);
    var second = polls.draftOf(meeting);
    polls.freeze(first);
    polls.freeze(second);
    return new Two(meeting, first, second);
  }

  private static List<String> credentials(String uuid, int number) {
    return Stream.generate(() -> VotingCode.random(RANDOM))
        .limit(number)
        .map(code -> Derived.ofNew(code, uuid).toString())
        .sorted()
        .toList();
  }

  private static Map<String, String> send(String meeting, List<Part> parts) {
    var desk = DeskClient.organizer();
    var sent =
        parts.stream()
            .map(
                it ->
                    Map.of(
                        "poll", it.poll(), "good", it.batch().good(), "spare", it.batch().spare()))
            .toList();
    return desk.request()
        .contentType("application/json")
        .accept("application/json")
        .header("form-token", desk.token())
        .body(Map.of("polls", sent))
        .post("/desk/meetings/" + meeting + "/slips")
        .then()
        .statusCode(200)
        .extract()
        .path("fingerprints");
  }

  private static Part part(String uuid, int good, int spare) {
    return new Part(uuid, new SlipBatch(credentials(uuid, good), credentials(uuid, spare)));
  }

  @Test
  void each_poll_gets_its_own_slips_and_the_same_request_again_is_harmless() {
    var two = two();
    var page = DeskClient.organizer().page("/desk/meetings/" + two.meeting() + "/slips");
    assertThat(page.select("input[name=poll]").eachAttr("value"))
        .containsExactly(two.first(), two.second());
    var parts = List.of(part(two.second(), 3, 1), part(two.first(), 3, 1));
    var made = send(two.meeting(), parts);
    assertThat(made).containsOnlyKeys(two.first(), two.second());
    assertThat(joint.make(two.meeting(), parts, "organizer")).isEqualTo(made);
    for (var part : parts) {
      assertThat(slips.credentials(part.poll()))
          .containsAll(part.batch().good())
          .containsAll(part.batch().spare())
          .hasSize(4);
      assertThat(RecordEntry.about(part.poll()))
          .filteredOn(entry -> entry.act().name().equals("SLIPS_MADE"))
          .hasSize(1);
    }
    var after = DeskClient.organizer().page("/desk/meetings/" + two.meeting() + "/slips");
    assertThat(after.select("#make-form")).isEmpty();
  }

  @Test
  void a_joint_batch_is_voided_whole_and_not_at_all_where_one_poll_is_open() {
    var two = two();
    joint.make(
        two.meeting(), List.of(part(two.first(), 5, 1), part(two.second(), 5, 1)), "organizer");
    var desk = DeskClient.organizer();
    var path = "/desk/meetings/" + two.meeting() + "/slips";
    var both = List.of(two.first(), two.second());
    assertThat(desk.page(path).select("form[action$='/void'] input[name=poll]")).hasSize(2);
    desk.post(path + "/void", Map.of("poll", both)).then().statusCode(422);
    desk.post(path + "/void", Map.of("agreed", "yes")).then().statusCode(422);
    var elsewhere = List.of(two.first(), polls.frozen(1));
    desk.post(path + "/void", Map.of("poll", elsewhere, "agreed", "yes")).then().statusCode(404);
    assertThat(slips.credentials(two.first())).hasSize(6);
    var agreed = Map.of("poll", both, "agreed", "yes");
    desk.post(path + "/void", agreed).then().statusCode(303);
    desk.post(path + "/void", agreed).then().statusCode(303);
    assertThat(slips.credentials(two.first())).isEmpty();
    assertThat(slips.credentials(two.second())).isEmpty();
    polls.slips(two.first(), 5);
    polls.slips(two.second(), 5);
    life.open(two.second(), Approvals.by("organizer"));
    desk.post(path + "/void", agreed).then().statusCode(409);
    assertThat(slips.credentials(two.first())).hasSize(7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one-poll",
        "twice",
        "numbers",
        "spares",
        "unsorted",
        "elsewhere",
        "draft",
        "made"
      })
  void nothing_is_kept_of_any_poll_where_one_of_them_is_wrong(String lie) {
    var two = two();
    var first = part(two.first(), 3, 1);
    var second = part(two.second(), 3, 1);
    var parts =
        switch (lie) {
          case "one-poll" -> List.of(first);
          case "twice" -> List.of(first, first);
          case "numbers" -> List.of(first, part(two.second(), 2, 1));
          case "spares" -> List.of(first, part(two.second(), 3, 0));
          case "unsorted" -> List.of(first, turned(second));
          case "elsewhere" -> List.of(first, part(polls.frozen(1), 3, 1));
          case "draft" -> List.of(first, part(polls.draftOf(two.meeting()), 3, 1));
          default -> {
            polls.slips(two.second(), 3);
            yield List.of(first, second);
          }
        };
    assertThatThrownBy(() -> joint.make(two.meeting(), parts, "organizer"))
        .isInstanceOf(Refusal.class);
    assertThat(slips.credentials(two.first())).isEmpty();
    assertThat(slips.credentials(two.second())).hasSize(lie.equals("made") ? 5 : 0);
  }

  private static Part turned(Part part) {
    var good = new ArrayList<>(part.batch().good());
    Collections.reverse(good);
    return new Part(part.poll(), new SlipBatch(good, part.batch().spare()));
  }
}
