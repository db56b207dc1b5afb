package org.phieukin.ledger.dice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phieukin.Derived;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.access.Account.Role;
import org.phieukin.access.Accounts;
import org.phieukin.ledger.Ledgers;
import org.phieukin.protocol.SlipNumber;
import org.phieukin.protocol.VotingCode;
import org.phieukin.record.Act;
import org.phieukin.record.RecordEntry;

/** Tablets are drawn once, by dice, and the slips used to try them never count. */
@QuarkusTest
class DicePageTest {
  private static final String PASSWORD = "a teller's own password";
  private static final Map<String, ?> THROWN =
      Map.of("tablets", 20, "drawn", 5, "dice", "3516 2443 61");

  @Inject TestPoll polls;
  @Inject Accounts accounts;
  @Inject Ledgers ledgers;
  @Inject DiceTrials trials;

  private DeskClient desk;
  private TestPoll.Made poll;

  @BeforeEach
  void open() {
    accounts.make("dicer", PASSWORD, Set.of(Role.TELLER), "organizer");
    desk = DeskClient.organizer();
    poll = polls.open(2, true, 6);
  }

  private String address() {
    return "/desk/polls/" + poll.uuid() + "/dice";
  }

  private String number(VotingCode code) {
    return SlipNumber.of(Derived.credential(code, poll.uuid())).printed();
  }

  private Map<String, Object> outcome(String outcome, VotingCode... slips) {
    var fields = new HashMap<String, Object>();
    fields.put("outcome", outcome);
    fields.put("remark", "");
    fields.put("numbers", String.join("\n", List.of(slips).stream().map(this::number).toList()));
    fields.put("username", "dicer");
    fields.put("password", PASSWORD);
    return fields;
  }

  @Test
  void dice_draw_tablets_once_and_the_page_says_the_odds() {
    desk.post(address(), THROWN).then().statusCode(303);
    var page = desk.page(address());
    var drawn = page.selectFirst("#drawn-numbers").text();
    assertThat(drawn).startsWith("Máy số ");
    assertThat(page.text())
        .contains("Bốc 5 trong 20 máy", "Nếu 4 máy gian, bắt được với xác suất 72 %");
    var others = Map.of("tablets", 20, "drawn", 5, "dice", "1111111111");
    desk.post(address(), others).then().statusCode(303);
    assertThat(desk.page(address()).selectFirst("#drawn-numbers").text()).isEqualTo(drawn);
    assertThat(RecordEntry.count("subject = ?1 and act = ?2", poll.uuid(), Act.DICE_THROWN))
        .isEqualTo(1);
  }

  @Test
  void what_dice_cannot_show_is_refused_and_stays_typed() {
    var answer = desk.post(address(), Map.of("tablets", 20, "drawn", 30, "dice", "7777"));
    answer.then().statusCode(422);
    assertThat(answer.asString()).contains("từ 1 đến 6", "7777");
    assertThat(trials.of(poll.uuid())).isEmpty();
  }

  @Test
  void two_people_withdraw_the_slips_and_no_total_knows_of_them() {
    desk.post(address(), THROWN).then().statusCode(303);
    var slips = poll.codes();
    var alone = outcome("RIGHT", slips.get(0), slips.get(1));
    alone.put("password", "wrong");
    desk.post(address() + "/outcome", alone).then().statusCode(422);
    assertThat(ledgers.of(poll.uuid()).withdrawn()).isZero();

    desk.post(address() + "/outcome", outcome("RIGHT", slips.get(0), slips.get(1)))
        .then()
        .statusCode(303);
    var ledger = ledgers.of(poll.uuid());
    assertThat(ledger.withdrawn()).isEqualTo(2);
    assertThat(ledger.used()).isZero();
    assertThat(desk.page(address()).selectFirst("#came").text()).contains("đúng như đã đánh dấu");
    given()
        .get(
            "/polls/"
                + poll.uuid()
                + "/credentials/"
                + Derived.credential(slips.get(0), poll.uuid()))
        .then()
        .statusCode(200)
        .body("state", equalTo("void"));
  }

  @Test
  void two_tellers_do_it_by_themselves_from_their_own_page() {
    accounts.make("thrower", PASSWORD, Set.of(Role.TELLER), "organizer");
    var teller = DeskClient.anonymous();
    teller.signIn("thrower", PASSWORD);
    var own = "/tellers/polls/" + poll.uuid() + "/dice";
    assertThat(teller.page("/tellers").select("a[href='" + own + "']")).hasSize(1);
    var wrong = teller.post(own, Map.of("tablets", 20, "drawn", 5, "dice", "7"));
    wrong.then().statusCode(422);
    assertThat(Jsoup.parse(wrong.asString()).select("form[action='" + own + "']")).hasSize(1);
    teller.post(own, THROWN).then().statusCode(303).header("Location", endsWith(own));
    var alone = outcome("RIGHT", poll.codes().get(0));
    alone.put("username", "thrower");
    teller.post(own + "/outcome", alone).then().statusCode(422);
    assertThat(ledgers.of(poll.uuid()).withdrawn()).isZero();
    teller.post(own + "/outcome", outcome("RIGHT", poll.codes().get(0))).then().statusCode(303);
    assertThat(ledgers.of(poll.uuid()).withdrawn()).isEqualTo(1);
    assertThat(desk.page(address()).selectFirst("#came")).isNotNull();
  }

  @Test
  void a_trial_slip_with_a_ballot_raises_the_alarm() {
    desk.post(address(), THROWN).then().statusCode(303);
    var slip = poll.codes().get(0);
    new Voter(poll.uuid()).vote(slip, List.of(Voter.mark(0), Voter.mark(1))).then().statusCode(201);
    desk.post(address() + "/outcome", outcome("RIGHT", slip)).then().statusCode(303);
    assertThat(ledgers.of(poll.uuid()).dead()).isEqualTo(1);
  }

  @Test
  void a_wrong_tablet_is_named() {
    desk.post(address(), THROWN).then().statusCode(303);
    var wrong = outcome("WRONG", poll.codes().get(0));
    var answer = desk.post(address() + "/outcome", wrong);
    answer.then().statusCode(422);
    wrong.put("remark", "Máy số 7: mở ra khác dấu đã đánh");
    desk.post(address() + "/outcome", wrong).then().statusCode(303);
    assertThat(desk.page(address()).selectFirst("#came").text()).contains("Máy số 7");
    assertThat(RecordEntry.count("subject = ?1 and act = ?2", poll.uuid(), Act.DICE_WRONG))
        .isEqualTo(1);
  }
}
