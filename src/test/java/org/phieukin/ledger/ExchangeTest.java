package org.phieukin.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phieukin.Derived;
import org.phieukin.DeskClient;
import org.phieukin.HeldLock;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.access.Account.Role;
import org.phieukin.access.Accounts;
import org.phieukin.asking.Answer;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.Poll;
import org.phieukin.poll.PollLife;
import org.phieukin.protocol.SlipNumber;
import org.phieukin.protocol.VotingCode;
import org.phieukin.record.RecordEntry;
import org.phieukin.slip.Slips;

/** Spoilt and lost slips: exchanged once, by two people, and never when they were used. */
@QuarkusTest
class ExchangeTest {
  private static final Approvals TWO = new Approvals(List.of("organizer", "head"));
  private static final Approvals ORGANIZER = Approvals.by("organizer");
  private static final String PASSWORD = "the head's own password";

  @Inject TestPoll polls;
  @Inject HeldLock held;
  @Inject PollLife life;
  @Inject Accounts accounts;
  @Inject Exchanges exchanges;
  @Inject Returns returns;
  @Inject Ledgers ledgers;
  @Inject Slips slips;

  private DeskClient desk;

  @BeforeEach
  void makeAccounts() {
    accounts.make("head", PASSWORD, Set.of(Role.TELLER), "organizer");
    accounts.make("clerk-one", PASSWORD, Set.of(Role.ORGANIZER), "organizer");
    accounts.make("clerk-two", PASSWORD, Set.of(Role.ORGANIZER), "organizer");
    desk = DeskClient.organizer();
  }

  private static SlipNumber number(TestPoll.Made poll, VotingCode code) {
    return SlipNumber.of(Derived.credential(code, poll.uuid()));
  }

  private static String printed(TestPoll.Made poll, VotingCode code) {
    return number(poll, code).printed();
  }

  private static Answer lookUp(TestPoll.Made poll, VotingCode code) {
    return given()
        .get("/polls/" + poll.uuid() + "/credentials/" + Derived.credential(code, poll.uuid()));
  }

  private static Answer vote(TestPoll.Made poll, VotingCode code) {
    return new Voter(poll.uuid()).vote(code, List.of(Voter.mark(0)));
  }

  private Answer send(DeskClient client, TestPoll.Made poll, Map<String, String> changed) {
    var fields = new HashMap<String, String>();
    fields.put("given", printed(poll, poll.codes().get(0)));
    fields.put("spare", printed(poll, poll.spare().get(0)));
    fields.put("username", "head");
    fields.put("password", PASSWORD);
    fields.putAll(changed);
    return client.post("/desk/polls/" + poll.uuid() + "/exchange", fields);
  }

  private static void refused(Answer answer, String field, String sentence) {
    answer.then().statusCode(422);
    var error = Jsoup.parse(answer.asString()).selectFirst("#" + field + "-error");
    assertThat(error).isNotNull();
    assertThat(error.text()).contains(sentence);
  }

  @Test
  void the_old_slip_is_void_the_spare_one_votes_and_the_list_of_credentials_stays() {
    var poll = polls.open(1, true, 2);
    var before = slips.credentials(poll.uuid());
    send(desk, poll, Map.of("given", " " + printed(poll, poll.codes().get(0)).toLowerCase()))
        .then()
        .statusCode(303);
    send(desk, poll, Map.of()).then().statusCode(303);
    lookUp(poll, poll.codes().get(0))
        .then()
        .body("state", equalTo("void"))
        .body("reason", equalTo("CODE_EXCHANGED"));
    vote(poll, poll.codes().get(0))
        .then()
        .statusCode(403)
        .body("reason", equalTo("CODE_EXCHANGED"))
        .body("detail", containsString("đã được đổi"));
    vote(poll, poll.spare().get(0)).then().statusCode(201);
    assertThat(slips.credentials(poll.uuid())).isEqualTo(before);
    var ledger = ledgers.of(poll.uuid());
    assertThat(List.of(ledger.made(), ledger.spare(), ledger.spareLeft(), ledger.exchanged()))
        .containsExactly(2, 2, 1, 1);
    var entries = RecordEntry.about(poll.uuid());
    var last = entries.get(entries.size() - 1);
    assertThat(last.act().name()).isEqualTo("SLIP_EXCHANGED");
    assertThat(last.actor()).isEqualTo("organizer, head");
    assertThat(entries)
        .noneMatch(entry -> entry.toString().contains(printed(poll, poll.codes().get(0))));
  }

  @Test
  void a_used_slip_is_never_exchanged() {
    var poll = polls.open(1, true, 2);
    vote(poll, poll.codes().get(0)).then().statusCode(201);
    refused(send(desk, poll, Map.of()), "given", "đã được dùng");
    lookUp(poll, poll.spare().get(0)).then().body("reason", equalTo("CODE_NOT_ACTIVE"));
  }

  @ParameterizedTest
  @CsvSource({
    "given,'',chưa có nội dung",
    "given,K7M,không phải số hiệu phiếu",
    "given,UUU-UUU,không phải số hiệu phiếu",
    "given,000-000,không có phiếu mã mang số hiệu đó",
    "spare,000-000,không có phiếu mã mang số hiệu đó",
    "username,organizer,hai người khác nhau",
    "username,'',chưa có nội dung",
    "password,'',chưa có nội dung",
    "password,wrong password,chưa đúng",
  })
  void what_is_wrong_is_said_at_its_field_and_nothing_is_exchanged(
      String field, String value, String sentence) {
    var poll = polls.open(1, true, 2);
    var answer = send(desk, poll, Map.of(field, value));
    refused(answer, field, sentence);
    var page = Jsoup.parse(answer.asString());
    if (!field.equals("spare")) {
      assertThat(page.selectFirst("#spare").val()).isEqualTo(printed(poll, poll.spare().get(0)));
    }
    assertThat(page.selectFirst("#password").val()).isEmpty();
    lookUp(poll, poll.codes().get(0)).then().body("state", equalTo("unused"));
  }

  @Test
  void only_a_slip_of_a_delegate_is_given_up_and_only_a_spare_one_taken() {
    var poll = polls.open(1, true, 3);
    var spare = printed(poll, poll.spare().get(0));
    refused(
        send(desk, poll, Map.of("given", spare)), "given", "phiếu mã dự phòng chưa được kích hoạt");
    var good = printed(poll, poll.codes().get(1));
    refused(send(desk, poll, Map.of("spare", good)), "spare", "không phải phiếu mã dự phòng");
    send(desk, poll, Map.of()).then().statusCode(303);
    var next = printed(poll, poll.spare().get(1));
    refused(send(desk, poll, Map.of("spare", next)), "given", "đã được đổi");
    returns.take(
        poll.uuid(),
        List.of(number(poll, poll.codes().get(2))),
        org.phieukin.slip.SlipState.RETURNED,
        ORGANIZER);
    var returned = printed(poll, poll.codes().get(2));
    refused(send(desk, poll, Map.of("given", returned, "spare", next)), "given", "trả lại");
  }

  @Test
  void two_organizers_are_not_an_organizer_and_a_teller() {
    var poll = polls.open(1, true, 2);
    var clerk = DeskClient.anonymous();
    clerk.signIn("clerk-one", PASSWORD);
    refused(send(clerk, poll, Map.of("username", "clerk-two")), "username", "Ban kiểm phiếu");
    send(clerk, poll, Map.of()).then().statusCode(303);
  }

  @Test
  void guessing_the_second_password_is_slowed_down() {
    var poll = polls.open(1, true, 2);
    accounts.make("guessed", PASSWORD, Set.of(Role.TELLER), "organizer");
    for (int i = 0; i < 20; i++) {
      send(desk, poll, Map.of("username", "guessed", "password", "wrong " + i));
    }
    refused(send(desk, poll, Map.of("username", "guessed")), "password", "quá nhiều lần");
  }

  @Test
  void there_is_no_exchange_before_the_slips_are_made_nor_after_closing() {
    var poll = polls.open(1, true, 2);
    life.close(poll.uuid(), 2, ORGANIZER);
    send(desk, poll, Map.of())
        .then()
        .statusCode(409)
        .body(containsString("đến khi kết thúc bỏ phiếu"));
    assertThat(desk.page("/desk/polls/" + poll.uuid() + "/exchange").select("main form")).isEmpty();
    var draft = polls.draft(1);
    desk.get("/desk/polls/" + draft + "/exchange").then().statusCode(200);
  }

  @Test
  void the_page_says_that_without_slip_and_stub_there_is_no_exchange() {
    var poll = polls.open(1, true, 2);
    assertThat(desk.page("/desk/polls/" + poll.uuid() + "/exchange").text())
        .contains("Không còn cả phiếu mã lẫn cuống phiếu thì không đổi được");
  }

  @Test
  void of_a_ballot_and_an_exchange_of_the_same_slip_exactly_one_comes_through() throws Exception {
    int rounds = 12;
    var poll = polls.open(1, true, rounds, rounds);
    var voter = new Voter(poll.uuid());
    int cast = 0;
    for (int i = 0; i < rounds; i++) {
      var code = poll.codes().get(i);
      var ballot = voter.seal(code, List.of(Voter.mark(1))).json();
      var given = number(poll, code);
      var spare = number(poll, poll.spare().get(i));
      Callable<Boolean> casting = () -> voter.cast(ballot).statusCode() == 201;
      Callable<Boolean> exchanging =
          () -> exchanges.exchange(poll.uuid(), given, spare, TWO).isEmpty();
      var done = held.meets(() -> Poll.locked(poll.uuid()), () -> {}, List.of(casting, exchanging));
      boolean voted = done.get(0);
      assertThat(done.get(1)).isNotEqualTo(voted);
      lookUp(poll, poll.spare().get(i)).then().body("state", equalTo(voted ? "void" : "unused"));
      cast += voted ? 1 : 0;
    }
    var ledger = ledgers.of(poll.uuid());
    assertThat(ledger.used()).isEqualTo(cast);
    assertThat(ledger.exchanged()).isEqualTo(rounds - cast);
  }
}
