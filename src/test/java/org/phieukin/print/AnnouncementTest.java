package org.phieukin.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.count.Opening;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;

/** The draft of the announcement. */
@QuarkusTest
class AnnouncementTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");
  private static final List<Integer> BLANK = List.of(0, 0, 0);

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject Opening opener;

  @Test
  void the_draft_tells_meeting_numbers_and_shares_in_both_languages() {
    var poll = polls.open(2, true, 3);
    var voter = new Voter(poll.uuid());
    var marks =
        List.of(
            List.of(Voter.mark(0), Voter.mark(0)),
            List.of(Voter.mark(0), Voter.mark(1)),
            List.of(Voter.mark(0), BLANK));
    for (int n = 0; n < 3; n++) {
      voter.vote(poll.codes().get(n), marks.get(n)).then().statusCode(201);
    }
    life.close(poll.uuid(), 3, ORGANIZER);
    opener.open(poll.uuid(), ORGANIZER);
    var address = "/desk/polls/" + poll.uuid() + "/announcement";
    var page = DeskClient.organizer().page(address);
    assertThat(page.text()).contains("Kết quả chưa công bố");
    assertThat(page.selectFirst("#text-vi").wholeText())
        .startsWith("Ngày 15/12/2023, tại Hội trường, Hội nghị lần thứ 18, Ban Chấp hành thử")
        .contains("đối với 2 người theo Quy định 96-QĐ/TW")
        .contains("phát ra: 3; số phiếu thu về: 3; số phiếu hợp lệ: 3.")
        .contains("Người 1 (Chức vụ 1): 100,00\u00a0% (3 phiếu); Người 2 (Chức vụ 2): 33,33\u00a0%")
        .contains(
            "“Tín nhiệm” trên tổng số phiếu thu về (3), theo thứ tự danh sách đã duyệt: Người 2")
        .contains("Không ai có phiếu “Tín nhiệm thấp”.")
        .contains("nhiều nhất 1 phiếu đối với một người");
    assertThat(page.selectFirst("#text-en").wholeText())
        .startsWith("On 15 December 2023 in Hội trường, Ban Chấp hành thử")
        .contains("Người 1 (Chức vụ 1): 100.00% (3)")
        .contains("Nobody received “Low confidence”.");
    polls.publish(poll.uuid());
    assertThat(DeskClient.organizer().page(address).text()).doesNotContain("Kết quả chưa công bố");
  }

  @Test
  void before_the_count_there_is_nothing_to_announce() {
    var poll = polls.open(1, true, 1);
    DeskClient.organizer()
        .get("/desk/polls/" + poll.uuid() + "/announcement")
        .then()
        .statusCode(404);
  }
}
