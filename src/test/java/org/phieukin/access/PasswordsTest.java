package org.phieukin.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.phieukin.Derived;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.protocol.SlipNumber;
import org.phieukin.protocol.VotingCode;

/** A password takes a while to hash; nobody waits for a row meanwhile. */
@QuarkusTest
class PasswordsTest {
  private static final String GIVEN = "given by somebody";
  private static final String OWN = "known to me alone";

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject Accounts accounts;
  @Inject RecordingPasswords passwords;

  private void hashes(int times, Runnable act) {
    int before = passwords.hashed();
    act.run();
    assertThat(passwords.hashed() - before).isEqualTo(times);
  }

  private static void done(DeskClient client, String path, Map<String, ?> fields) {
    client.post(path, fields).then().statusCode(303);
  }

  @Test
  void accounts_and_passwords_are_hashed_before_their_transaction_begins() {
    var desk = DeskClient.organizer();
    var fields =
        Map.of("username", "hashed", "password", GIVEN, "again", GIVEN, "role", List.of("teller"));
    hashes(1, () -> done(desk, "/desk/accounts", fields));
    hashes(0, () -> desk.post("/desk/accounts", fields).then().statusCode(422));
    var other = Map.of("password", OWN, "again", OWN);
    hashes(1, () -> done(desk, "/desk/accounts/hashed/password", other));
    var teller = DeskClient.anonymous();
    teller.signIn("hashed", OWN);
    var path = "/tellers/password";
    var page = teller.page(path);
    var again = Map.of("old", OWN, "password", GIVEN, "again", GIVEN);
    hashes(2, () -> teller.submit(page, path, again).then().statusCode(303));
  }

  private static String number(String uuid, VotingCode code) {
    return SlipNumber.of(Derived.credential(code, uuid)).printed();
  }

  @Test
  void a_second_person_is_known_before_the_poll_is_held() {
    var desk = DeskClient.organizer();
    var poll = polls.open(1, true, 2);
    var path = "/desk/polls/" + poll.uuid();
    var slips =
        polls.withTeller(
            Map.of(
                "given", number(poll.uuid(), poll.codes().get(0)),
                "spare", number(poll.uuid(), poll.spare().get(0))));
    hashes(1, () -> done(desk, path + "/exchange", slips));
    life.close(poll.uuid(), 2, Approvals.by("organizer"));
    hashes(1, () -> done(desk, path + "/issued", polls.withTeller(Map.of("issued", "2"))));
    hashes(1, () -> done(desk, path + "/cancel", polls.withTeller(Map.of("reason", "Nhầm"))));
  }
}
