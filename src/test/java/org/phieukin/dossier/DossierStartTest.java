package org.phieukin.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.meeting.MeetingDetails;
import org.phieukin.meeting.Meetings;

/** What saves work with dossiers from the start. */
@QuarkusTest
class DossierStartTest {
  @Inject TestPoll polls;
  @Inject Meetings meetings;

  @Test
  void several_files_are_taken_in_one_go_each_under_its_own_name_and_once() {
    var desk = new DossierDesk(polls.meeting(TestPoll.people(1))).on();
    var person = desk.person(1);
    for (int times = 0; times < 2; times++) {
      desk.client
          .request()
          .multiPart("form-token", desk.client.token())
          .multiPart("uuid", "Many1111111111" + desk.meeting.substring(0, 6))
          .multiPart("title", "")
          .multiPart("received", "2023-11-20")
          .multiPart("file", "bao-cao_kiem-diem.pdf", TestPdf.small(), "application/pdf")
          .multiPart("file", "ke khai.PDF", TestPdf.small(), "application/pdf")
          .post(desk.address + "/people/" + person)
          .then()
          .statusCode(303);
    }
    var rows = desk.client.page(desk.address + "/people/" + person).select("ol.rows strong");
    assertThat(rows.eachText()).containsExactlyInAnyOrder("bao-cao kiem-diem", "ke khai");
  }

  @Test
  void a_peoples_council_has_its_own_deadlines_from_the_start() {
    var details =
        new MeetingDetails(
            "Hội đồng nhân dân tỉnh", "Kỳ họp thứ 13", "", LocalDate.of(2023, 12, 15), "", "", "");
    var desk = new DossierDesk(meetings.make(details, "organizer"));
    assertThat(desk.client.page(desk.address).select(".time-line time").eachText())
        .startsWith("31/10/2023", "15/11/2023");
    var form = desk.client.page("/desk/meetings/" + desk.meeting + "/polls/new");
    assertThat(form.select("input[name=preset][checked]").val()).isEqualTo("nq96");
  }
}
