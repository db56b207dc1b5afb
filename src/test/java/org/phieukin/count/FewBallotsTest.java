package org.phieukin.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.access.Account.Role;
import org.phieukin.access.Accounts;
import org.phieukin.ledger.Ledgers;
import org.phieukin.paper.SecrecyLimits;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;

/** A result of few ballots is published only when two people, who know why not, say so. */
@QuarkusTest
class FewBallotsTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");
  private static final String PASSWORD = "a password of the head";

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject Opening opening;
  @Inject Ledgers ledgers;
  @Inject Accounts accounts;
  @Inject SecrecyLimits fewest;

  @BeforeEach
  void asInARealMeeting() {
    QuarkusMock.installMockForInstance(SecrecyLimits.of(5, 5), fewest);
    accounts.make("head-of-few", PASSWORD, Set.of(Role.TELLER), "organizer");
  }

  /** Counted, with so many ballots of five slips. */
  private String counted(int ballots) {
    var poll = polls.open(1, true, 5);
    var voter = new Voter(poll.uuid());
    for (int n = 0; n < ballots; n++) {
      voter.vote(poll.codes().get(n), List.of(Voter.mark(0))).then().statusCode(201);
    }
    life.close(poll.uuid(), 5, ORGANIZER);
    opening.open(poll.uuid(), ORGANIZER);
    if (ballots < 5) {
      ledgers.explain(poll.uuid(), "Đại biểu không bỏ phiếu", ORGANIZER);
    }
    return poll.uuid();
  }

  @Test
  void four_ballots_are_published_only_with_the_approval_of_two_and_the_consequence_named()
      throws Exception {
    var desk = DeskClient.organizer();
    var uuid = counted(4);
    var address = "/desk/polls/" + uuid;
    desk.post(address + "/publish", Map.of())
        .then()
        .statusCode(409)
        .body(containsString("hai người cùng chấp thuận"));
    assertThat(desk.page(address).select("a[href='" + address + "/few']")).hasSize(1);
    assertThat(desk.page(address + "/few").text())
        .contains("chỉ có 4 phiếu hợp lệ, ít hơn 5", "từng người đã đánh giá thế nào");
    var alone = Map.of("username", "organizer", "password", "a password for tests");
    var refused = desk.post(address + "/few", alone);
    refused.then().statusCode(422);
    assertThat(Jsoup.parse(refused.asString()).selectFirst("#username-error").text())
        .contains("hai người khác nhau");
    var both = Map.of("username", "head-of-few", "password", PASSWORD);
    desk.post(address + "/few", both).then().statusCode(303);
    desk.post(address + "/few", both).then().statusCode(303);
    desk.get(address + "/few").then().statusCode(303);
    var minutes = desk.request().header("Accept", "application/pdf").get(address + "/minutes.pdf");
    try (var document = Loader.loadPDF(minutes.asByteArray())) {
      assertThat(new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " "))
          .contains("đã chấp thuận công bố (4 phiếu hợp lệ trên máy, 0 phiếu giấy hợp lệ)");
    }
    polls.light(uuid);
    desk.post(address + "/publish", Map.of()).then().statusCode(303);
    given().get("/polls/" + uuid + "/results").then().statusCode(200);
  }

  @Test
  void five_ballots_need_no_approval_and_none_can_be_given() {
    var desk = DeskClient.organizer();
    var uuid = counted(5);
    desk.get("/desk/polls/" + uuid + "/few").then().statusCode(303);
    polls.light(uuid);
    desk.post("/desk/polls/" + uuid + "/publish", Map.of()).then().statusCode(303);
  }
}
