package org.phieukin.ledger.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phieukin.Derived;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.asking.Answer;
import org.phieukin.ledger.Ledgers;
import org.phieukin.protocol.SlipNumber;
import org.phieukin.protocol.VotingCode;
import org.phieukin.slip.Slips;

/** A slip for several polls is exchanged and returned whole or by its parts, never by half. */
@QuarkusTest
class WholeSlipTest {
  @Inject TestPoll polls;
  @Inject Ledgers ledgers;
  @Inject Slips slips;

  private DeskClient desk;
  private String page;
  private Two first;
  private Two second;

  /** A poll, the numbers of two of its slips and of a spare one. */
  private record Two(String uuid, String given, String other, String spare) {}

  @BeforeEach
  void makeSlipsForTwoPolls() {
    desk = DeskClient.organizer();
    var meeting = polls.meeting(TestPoll.people(1));
    page = "/desk/meetings/" + meeting + "/whole-slip";
    first = poll(meeting);
    second = poll(meeting);
  }

  private Two poll(String meeting) {
    var uuid = polls.draftOf(meeting);
    polls.freeze(uuid);
    var codes = polls.slips(uuid, 3);
    var good = codes.stream().map(code -> Derived.ofNew(code, uuid).toString()).toList();
    var spare = slips.credentials(uuid).stream().filter(it -> !good.contains(it)).findFirst();
    return new Two(
        uuid,
        SlipNumber.of(good.get(0)).printed(),
        SlipNumber.of(good.get(1)).printed(),
        SlipNumber.of(spare.orElseThrow()).printed());
  }

  private Map<String, Object> exchangeOfBoth() {
    var fields = new HashMap<String, Object>();
    for (var poll : List.of(first, second)) {
      fields.put("given-" + poll.uuid(), poll.given());
      fields.put("spare-" + poll.uuid(), poll.spare());
    }
    return fields;
  }

  private Answer exchange(Map<String, Object> fields) {
    return desk.post(page + "/exchange", polls.withTeller(fields));
  }

  private static String error(Answer answer, String field) {
    answer.then().statusCode(422);
    return Jsoup.parse(answer.asString()).select("#" + field + "-error").text();
  }

  private List<Integer> exchanged() {
    return List.of(ledgers.of(first.uuid()).exchanged(), ledgers.of(second.uuid()).exchanged());
  }

  private List<Integer> returned() {
    return List.of(ledgers.of(first.uuid()).returned(), ledgers.of(second.uuid()).returned());
  }

  @Test
  void all_parts_are_exchanged_in_one_go_and_the_same_again_is_harmless() {
    assertThat(desk.page(page).select("[data-slip-of]")).hasSize(6);
    exchange(exchangeOfBoth()).then().statusCode(303);
    exchange(exchangeOfBoth()).then().statusCode(303);
    assertThat(exchanged()).containsExactly(1, 1);
  }

  @Test
  void a_part_that_was_voted_with_is_left_empty() {
    var fields = exchangeOfBoth();
    fields.put("given-" + second.uuid(), "");
    fields.put("spare-" + second.uuid(), " ");
    exchange(fields).then().statusCode(303);
    assertThat(exchanged()).containsExactly(1, 0);
  }

  @Test
  void what_is_wrong_with_one_part_keeps_all_as_they_are() {
    var fields = exchangeOfBoth();
    fields.put("spare-" + second.uuid(), second.other());
    assertThat(error(exchange(fields), "spare-" + second.uuid())).isNotEmpty();
    assertThat(exchanged()).containsExactly(0, 0);
    fields.put("spare-" + second.uuid(), "");
    assertThat(error(exchange(fields), "spare-" + second.uuid())).isNotEmpty();
    assertThat(error(exchange(Map.of()), "given-" + first.uuid())).isNotEmpty();
    assertThat(exchanged()).containsExactly(0, 0);
  }

  @Test
  void a_whole_slip_comes_back_unused_or_not_at_all() {
    var one = "number-" + first.uuid();
    var two = "number-" + second.uuid();
    var wrong = Map.of("as", "RETURNED", one, first.given(), two, first.other());
    assertThat(error(desk.post(page + "/return", wrong), two)).isNotEmpty();
    assertThat(returned()).containsExactly(0, 0);
    var right = Map.of("as", "RETURNED", one, first.given(), two, second.given());
    desk.post(page + "/return", right).then().statusCode(303);
    assertThat(returned()).containsExactly(1, 1);
    var unused = Map.of("as", "WITHDRAWN", one, first.other(), two, "");
    desk.post(page + "/return", unused).then().statusCode(303);
    assertThat(ledgers.of(first.uuid()).withdrawn()).isEqualTo(1);
    assertThat(ledgers.of(second.uuid()).withdrawn()).isZero();
  }

  @Test
  void the_fields_of_another_meetings_poll_are_not_looked_at() {
    var elsewhere = polls.ready(TestPoll.people(1), true, 1);
    var code = elsewhere.codes().get(0);
    var fields = new HashMap<String, Object>(Map.of("as", "RETURNED"));
    fields.put("number-" + first.uuid(), first.given());
    fields.put("number-" + elsewhere.uuid(), number(elsewhere.uuid(), code));
    desk.post(page + "/return", fields).then().statusCode(303);
    assertThat(ledgers.of(elsewhere.uuid()).returned()).isZero();
  }

  private static String number(String uuid, VotingCode code) {
    return SlipNumber.of(Derived.credential(code, uuid)).printed();
  }
}
