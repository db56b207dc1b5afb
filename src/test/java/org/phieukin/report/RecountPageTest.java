package org.phieukin.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.protocol.Hashes;

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
    given()
        .get("/verify?poll=" + uuid)
        .then()
        .statusCode(200)
        .body(
            "**.find { it.@id == 'recount' }.@data-archive",
            equalTo("/polls/" + uuid + "/archive.bel"));
    given().get("/verify?poll=nothing").then().statusCode(404);
  }
}
