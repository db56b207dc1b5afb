package org.phieukin.booth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.asking.Answer;
import org.phieukin.protocol.Hashes;
import org.phieukin.protocol.Uuid;

/**
 * The election's bytes: the same for everybody and for good, and sent once to whoever keeps them.
 */
@QuarkusTest
class ElectionFileTest {
  @Inject TestPoll polls;

  private static String address(String uuid) {
    return "/polls/" + uuid + "/election.json";
  }

  private static Answer having(String tag, String uuid) {
    return given().header("If-None-Match", tag).get(address(uuid));
  }

  @Test
  void the_file_is_tagged_with_its_fingerprint_and_asked_for_anew_each_time() {
    var file = given().get(address(polls.frozen(2)));
    file.then().statusCode(200).contentType("application/json");
    assertThat(file.header("ETag")).isEqualTo("W/\"" + Hashes.sha256Hex(file.asString()) + '"');
    assertThat(file.headers("Cache-Control")).containsExactly("no-cache");
  }

  @Test
  void whoever_has_it_is_told_so_and_gets_no_bytes() {
    var uuid = polls.frozen(2);
    var tag = given().get(address(uuid)).header("ETag");
    var again = having(tag, uuid);
    again.then().statusCode(304);
    assertThat(again.asByteArray()).isEmpty();
    assertThat(again.header("ETag")).isEqualTo(tag);
    assertThat(again.headers("Cache-Control")).containsExactly("no-cache");
  }

  @Test
  void whoever_has_another_gets_this_one() {
    var other = given().get(address(polls.frozen(1))).header("ETag");
    having(other, polls.frozen(1)).then().statusCode(200);
  }

  @Test
  void a_draft_has_none_and_gets_one_by_freezing() {
    var uuid = polls.draft(1);
    given().get(address(uuid)).then().statusCode(404);
    polls.freeze(uuid);
    given().get(address(uuid)).then().statusCode(200);
    given().get(address(Uuid.random(new SecureRandom()))).then().statusCode(404);
  }
}
