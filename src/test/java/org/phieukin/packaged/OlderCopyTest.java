package org.phieukin.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.asking.Asking.given;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phieukin.DeskClient;
import org.phieukin.Voter;
import org.phieukin.protocol.VotingCode;

/** A data folder that is copied back from yesterday, emptied, or without its secret. */
class OlderCopyTest {
  @TempDir Path folder;

  private final List<VotingCode> codes =
      Stream.generate(() -> VotingCode.random(new SecureRandom())).limit(5).toList();
  private Path data;
  private Packaged server;

  @BeforeEach
  void start() throws Exception {
    data = Files.createDirectories(folder.resolve("data"));
    server = new Packaged(data).start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static void cast(String poll, VotingCode code, int status) {
    var marks = List.of(Voter.mark(0), Voter.mark(1));
    new Voter(poll).vote(code, marks).then().statusCode(status);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.filter(one -> !one.equals(from)).toList()) {
        var there = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(there);
        } else {
          Files.copy(file, there, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  @Test
  void nobody_votes_twice_after_a_copy_was_put_back_and_no_server_starts_on_half_of_its_data()
      throws Exception {
    var desk = DeskClient.organizer();
    var account = new java.util.HashMap<String, Object>();
    account.putAll(Map.of("username", "teller-two", "role", "teller"));
    account.putAll(Map.of("password", "a long password", "again", "a long password"));
    PackagedPoll.location(desk.submit(desk.page("/desk/accounts"), "/desk/accounts", account));
    var poll = PackagedPoll.open(desk, codes);
    cast(poll, codes.get(0), 201);
    server.kill();
    var copy = Files.createDirectories(folder.resolve("copy"));
    copy(data, copy);
    server.keepDatabase();
    server.start();
    cast(poll, codes.get(1), 201);
    cast(poll, codes.get(2), 201);
    server.kill();
    copy(copy, data);
    server.putDatabaseBack();

    server.startUnready();
    assertThat(server.log()).contains("3 ballots were acknowledged, 1 are here");
    cast(poll, codes.get(1), 503);
    given().get("/polls/" + poll + "/credentials/x").then().statusCode(503);
    desk = DeskClient.organizer();
    desk.post("/desk/polls/" + poll + "/close", Map.of("issued", 5)).then().statusCode(503);
    var page = desk.page("/desk/witness");
    assertThat(page.select("main li").text()).contains("đã nhận 3 phiếu", "thiếu 2");
    var two = Map.of("username", "teller-two", "password", "a long password");
    desk.post("/desk/witness", two).then().statusCode(303);
    server.until(200);
    cast(poll, codes.get(3), 201);
    server.kill();

    refusesWithout("phieukin.secret", "phieukin.secret is missing");
    server.emptyDatabase();
    assertThat(server.refuses())
        .contains("The database is empty", "phieukin.secret", "slot-")
        .doesNotContain("\tat ");
    Files.move(data.resolve("phieukin.secret"), folder.resolve("kept.secret"));
    assertThat(server.refuses()).contains("The database is empty", "slot-");
  }

  private void refusesWithout(String name, String said) throws Exception {
    var kept = folder.resolve("kept");
    Files.move(data.resolve(name), kept);
    assertThat(server.refuses()).contains(said);
    assertThat(data.resolve(name)).doesNotExist();
    Files.writeString(data.resolve(name), "another secret of another server");
    assertThat(server.refuses()).contains("is not the one that this database was begun with");
    Files.move(kept, data.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }
}
