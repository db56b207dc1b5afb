package org.phieukin.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.phieukin.asking.Asking.given;
import static org.phieukin.desk.PollDesk.location;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.desk.PollDesk;

/** What can still be changed before a ballot paper is frozen, and what no more after. */
@QuarkusTest
class FrozenPollTest {
  @Inject TestPoll polls;

  private PollDesk desk;
  private DeskClient client;

  @BeforeEach
  void signIn() {
    desk = new PollDesk();
    client = desk.client();
  }

  @Test
  void a_frozen_poll_is_not_changed_any_more_but_the_list_of_the_meeting_is() {
    var made = polls.ready(TestPoll.people(2), true, 3);
    var poll = "/desk/polls/" + made.uuid();
    client.get(poll + "/edit").then().statusCode(409).body(containsString("đã chốt"));
    client.post(poll + "/edit", Map.of("title", "x")).then().statusCode(409);
    var election = PollDesk.election(made.uuid());
    desk.takePeople("/desk/meetings/" + made.meeting());
    assertThat(PollDesk.election(made.uuid())).isEqualTo(election);
    assertThat(client.page(poll).select("tbody tr")).hasSize(2);
    client.post(poll + "/issued", Map.of("issued", "1")).then().statusCode(409);
  }

  @Test
  void what_stands_on_a_frozen_ballot_paper_of_a_meeting_is_not_changed_any_more() {
    var made = polls.ready(TestPoll.people(2), true, 3);
    var edit = "/desk/meetings/" + made.meeting() + "/edit";
    client.get(edit).then().statusCode(409).body(containsString("không sửa được nữa"));
    var changed = Map.of("body", "Ban khác", "ordinal", "Lần 99", "heldOn", "2026-01-01");
    client.post(edit, changed).then().statusCode(409);
    assertThat(given().get("/polls/" + made.uuid() + "/vote").asString())
        .doesNotContain("Ban khác");
    location(client.post("/desk/polls/" + made.uuid() + "/cancel", Map.of("reason", "Sai tên")));
    client.get(edit).then().statusCode(200);
  }

  @Test
  void a_draft_takes_the_list_again_when_it_is_saved() {
    var meeting = "/desk/meetings/" + polls.meeting(TestPoll.people(2));
    var poll = desk.poll(meeting);
    desk.takePeople(meeting);
    assertThat(client.page(poll).text()).contains("Danh sách của hội nghị đã đổi");
    var form = client.page(poll + "/edit");
    var people = form.select("input[name=person]").eachAttr("value");
    client.submit(form, poll + "/edit", Map.of("title", "")).then().statusCode(422);
    location(client.submit(form, poll + "/edit", Map.of("person", people.subList(0, 2))));
    assertThat(client.page(poll).select("tbody tr").eachText())
        .containsExactly(
            "1 Lê Thành Đô Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh",
            "2 Trần Quốc Cường Bí thư Tỉnh ủy");
  }
}
