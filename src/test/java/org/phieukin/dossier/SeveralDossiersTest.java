package org.phieukin.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.asking.Answer;

/** Documents of several people come in one go: all of them, or none. */
@QuarkusTest
class SeveralDossiersTest {
  @Inject TestPoll polls;

  private DossierDesk desk;
  private Document page;

  @BeforeEach
  void openThePage() {
    desk = new DossierDesk(polls.meeting(TestPoll.people(3))).on();
    page = desk.client.page(desk.address + "/several");
  }

  /** Two files of the first person and one of the third. */
  private Answer send(byte[] last) {
    var fields = page.select("input[type=file]").eachAttr("name");
    assertThat(fields).hasSize(3);
    return desk.client
        .request()
        .multiPart("form-token", desk.client.token())
        .multiPart("uuid", page.selectFirst("input[name=uuid]").val())
        .multiPart("received", page.selectFirst("input[name=received]").val())
        .multiPart(fields.get(0), "Ban ke khai.pdf", TestPdf.small(), "application/pdf")
        .multiPart(fields.get(0), "Bao cao.pdf", TestPdf.small(), "application/pdf")
        .multiPart(fields.get(1), "", new byte[0], "application/octet-stream")
        .multiPart(fields.get(2), "Giai trinh.pdf", last, "application/pdf")
        .post(desk.address + "/several");
  }

  private int documents(int person) {
    var path = desk.address + "/people/" + desk.person(person);
    return desk.client.page(path).select("ol.rows > li").size();
  }

  @Test
  void each_person_gets_the_files_of_the_own_line_and_sent_twice_they_are_taken_once() {
    send(TestPdf.small()).then().statusCode(303);
    send(TestPdf.small()).then().statusCode(303);
    assertThat(documents(1)).isEqualTo(2);
    assertThat(documents(2)).isZero();
    assertThat(documents(3)).isEqualTo(1);
    var first = desk.client.page(desk.address + "/people/" + desk.person(1));
    assertThat(first.select("ol.rows strong").eachText())
        .containsExactlyInAnyOrder("Ban ke khai", "Bao cao");
  }

  @Test
  void where_one_file_is_none_its_line_says_so_and_nothing_is_taken() {
    var refused = send("no PDF".getBytes(StandardCharsets.UTF_8));
    refused.then().statusCode(422);
    assertThat(Jsoup.parse(refused.asString()).select("form .field .error")).hasSize(1);
    assertThat(documents(1)).isZero();
    var empty = desk.client.request().multiPart("form-token", desk.client.token());
    empty
        .multiPart("uuid", page.selectFirst("input[name=uuid]").val())
        .multiPart("received", page.selectFirst("input[name=received]").val())
        .post(desk.address + "/several")
        .then()
        .statusCode(422);
  }
}
