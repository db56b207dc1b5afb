package org.phieukin.desk;

import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.DeskClient;

/** What is not there is said to be missing. */
@QuarkusTest
class NotThereTest {
  private DeskClient client;

  @BeforeEach
  void signIn() {
    client = DeskClient.organizer();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/edit", "/attendance", "/people", "/polls/new"})
  void a_meeting_that_is_not_there_is_said_to_be_missing(String page) {
    client
        .get("/desk/meetings/11111111111111" + page)
        .then()
        .statusCode(404)
        .body(containsString("Không có hội nghị này"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/edit", "/freeze", "/close", "/finish", "/cancel"})
  void a_poll_that_is_not_there_is_said_to_be_missing(String page) {
    client
        .get("/desk/polls/11111111111111" + page)
        .then()
        .statusCode(404)
        .body(containsString("Không có cuộc bỏ phiếu này"));
    if (!page.isEmpty() && !page.equals("/finish")) {
      client.post("/desk/polls/11111111111111" + page, Map.of()).then().statusCode(404);
    }
  }

  @Test
  void an_address_of_the_desk_that_does_not_exist_gets_a_page() {
    client.get("/desk/nothing").then().statusCode(404).body(containsString("Không có trang này"));
  }
}
