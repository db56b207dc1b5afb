package org.phieukin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.count.lamps.RecountReason;
import org.phieukin.protocol.BallotRefused;
import org.phieukin.protocol.Hashes;
import org.phieukin.protocol.archive.ArchiveRefused;

/** The page on which everyone recounts, and the same page as a file. */
@QuarkusTest
class RecountPageTest {
  @Inject TestPoll polls;

  @Test
  void the_page_as_a_file_is_downloaded_and_its_hash_is_on_the_page() {
    var file = given().get("/verify/offline.html").then().statusCode(200).extract();
    assertThat(file.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"phieu-kin-verify.html\"");
    given()
        .get("/verify")
        .then()
        .statusCode(200)
        .body(containsString(Hashes.sha256Hex(file.asString())));
  }

  @Test
  void a_poll_brings_the_address_of_its_archive() {
    var uuid = polls.open(2, true, 3).uuid();
    var page = Jsoup.parse(given().get("/verify?poll=" + uuid).asString());
    assertThat(page.getElementById("recount").attr("data-archive"))
        .isEqualTo("/polls/" + uuid + "/archive.bel");
    given().get("/verify?poll=nothing").then().statusCode(404);
  }

  @Test
  void every_reason_of_both_verifiers_has_its_sentence() {
    var said = Stream.of(RecountReason.values()).map(Enum::name).toList();
    assertThat(said)
        .containsAll(names(ArchiveRefused.Reason.values(), "BALLOT"))
        .containsAll(names(BallotRefused.Fault.values(), ""));
  }

  private static List<String> names(Enum<?>[] all, String but) {
    return Stream.of(all).map(Enum::name).filter(name -> !name.equals(but)).toList();
  }
}
