package org.phieukin.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;

/** Whoever has a dossier stays on the list. */
@QuarkusTest
class DossierTiesTest {
  @Inject TestPoll polls;

  @Test
  void nobody_with_a_dossier_is_taken_off_the_list_and_a_new_list_keeps_them() {
    var desk = new DossierDesk(polls.meeting(TestPoll.people(2))).on();
    var person = desk.person(1);
    desk.hand(person, "Báo cáo", "2023-11-20");
    var people = "/desk/meetings/" + desk.meeting + "/people/";
    desk.client.post(people + person + "/remove", Map.of()).then().statusCode(409);
    var names = List.of("Người 3", "Người 1");
    var posts = List.of("Chức vụ 3", "Chức vụ 1");
    desk.client
        .post(people + "replace", Map.of("name", names, "post", posts))
        .then()
        .statusCode(303);
    assertThat(desk.person(2)).isEqualTo(person);
    desk.client
        .post(people + "replace", Map.of("name", "Người 3", "post", "Chức vụ 3"))
        .then()
        .statusCode(409);
    assertThat(desk.person(2)).isEqualTo(person);
  }
}
