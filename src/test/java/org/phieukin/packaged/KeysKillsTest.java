package org.phieukin.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.asking.Asking.given;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phieukin.DeskClient;
import org.phieukin.Voter;
import org.phieukin.count.TestMembers;
import org.phieukin.count.TestMembers.OneMember;
import org.phieukin.protocol.VotingCode;
import org.phieukin.protocol.threshold.Certificate;

/** The server dies within each round of the keys, and within each step of the opening. */
class KeysKillsTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SLIPS = 12;

  @TempDir Path data;

  private Packaged server;
  private final List<OneMember> members = new ArrayList<>();

  @BeforeEach
  void start() throws Exception {
    server = new Packaged(data).start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private void kill() {
    try {
      server.kill();
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void makeKeys(DeskClient desk, String meetingPage) {
    for (int n = 1; n <= 3; n++) {
      var account = Map.of("username", "member-" + n, "role", "teller");
      var password = Map.of("password", TestMembers.PASSWORD, "again", TestMembers.PASSWORD);
      var fields = new java.util.HashMap<String, Object>(account);
      fields.putAll(password);
      PackagedPoll.location(desk.submit(desk.page("/desk/accounts"), "/desk/accounts", fields));
    }
    PackagedPoll.location(desk.post(meetingPage + "/commission", TestMembers.fields(2, 3)));
    var meeting = meetingPage.substring(meetingPage.lastIndexOf('/') + 1);
    for (int n = 1; n <= 3; n++) {
      members.add(new OneMember(meeting, new Certificate.Place(3, 2, n)));
    }
    killedWithin("certificate", OneMember::certificate);
    killedWithin("polynomial", OneMember::polynomial);
    killedWithin("share", OneMember::share);
  }

  /** The server dies when the rounds before are complete and one has sent of this round. */
  private void killedWithin(String round, Function<OneMember, String> message) {
    members.get(0).send(round, message.apply(members.get(0))).then().statusCode(200);
    kill();
    members
        .subList(1, 3)
        .forEach(one -> one.send(round, message.apply(one)).then().statusCode(200));
  }

  @Test
  void nothing_of_the_keys_and_of_the_opening_is_lost() {
    var desk = DeskClient.organizer();
    var codes = Stream.generate(() -> VotingCode.random(RANDOM)).limit(SLIPS).toList();
    var poll = PackagedPoll.open(desk, codes, meeting -> makeKeys(desk, meeting));
    var voter = new Voter(poll);
    for (var code : codes) {
      voter.vote(code, List.of(Voter.mark(1), Voter.mark(0))).then().statusCode(201);
    }
    PackagedPoll.location(desk.post("/desk/polls/" + poll + "/close", Map.of("issued", SLIPS)));
    members.get(2).agree(poll).then().statusCode(200);
    kill();
    members.get(0).agree(poll).then().statusCode(200);
    members.get(0).open(poll).then().statusCode(200);
    kill();
    given().get("/polls/" + poll + "/result.json").then().statusCode(404);
    var last = members.get(2).open(poll);
    last.then().statusCode(200);
    assertThat(last.json().getString("state")).isEqualTo("COUNTED");
    kill();
    members.get(0).recount(poll).then().statusCode(200);
    PackagedPoll.publish(desk, poll);
    var json = given().get("/polls/" + poll + "/result.json").json();
    assertThat(json.<Integer>getList("lines[0].counts.count")).containsExactly(0, SLIPS, 0);
  }
}
