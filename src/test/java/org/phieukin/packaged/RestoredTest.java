package org.phieukin.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.asking.Asking.given;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phieukin.Built;
import org.phieukin.DeskClient;
import org.phieukin.Voter;
import org.phieukin.backup.TestBackups;
import org.phieukin.protocol.VotingCode;

/** A backup made in the middle of a vote is restored on another machine, and the vote goes on. */
class RestoredTest {
  private static final int SLIPS = 8;
  private static final String PASSPHRASE = "một câu dài để sao lưu";

  @TempDir Path folder;

  private final List<VotingCode> codes =
      Stream.generate(() -> VotingCode.random(new SecureRandom())).limit(SLIPS).toList();
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

  private static void account(DeskClient desk) {
    var fields = new HashMap<String, Object>(Map.of("username", "teller-two", "role", "teller"));
    fields.putAll(Map.of("password", "a long password", "again", "a long password"));
    PackagedPoll.location(desk.submit(desk.page("/desk/accounts"), "/desk/accounts", fields));
  }

  @Test
  void the_tally_is_whole_after_a_backup_made_while_voting_was_restored_elsewhere()
      throws Exception {
    var desk = DeskClient.organizer();
    account(desk);
    var poll = PackagedPoll.open(desk, codes);
    var voter = new Voter(poll);
    var ballots = new ArrayList<String>();
    for (var code : codes) {
      ballots.add(voter.seal(code, List.of(Voter.mark(2), Voter.mark(0))).json());
    }
    ballots.subList(0, 4).forEach(one -> voter.cast(one).then().statusCode(201));
    var file = folder.resolve("stick.backup");
    assertThat(TestBackups.backup(data, server.forCommands(), file, PASSPHRASE)).isZero();
    ballots.subList(4, 6).forEach(one -> voter.cast(one).then().statusCode(201));
    assertThat(desk.page("/desk").select("main").text()).contains("Bản sao lưu gần nhất");
    assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain(poll, Files.readString(data.resolve("phieukin.secret")).strip());
    server.close();

    onAnotherMachine(file, poll, ballots);
    backWhereItWasMade(file);
  }

  private void onAnotherMachine(Path file, String poll, List<String> ballots) throws Exception {
    var spare = Files.createDirectories(folder.resolve("spare"));
    try (var other = new Packaged(spare)) {
      assertThat(TestBackups.restore(spare, other.forCommands(), file, "another passphrase"))
          .isNotZero();
      assertThat(spare.resolve("phieukin.mv.db")).doesNotExist();
      assertThat(TestBackups.restore(spare, other.forCommands(), file, PASSPHRASE)).isZero();
      other.startUnready();
      var desk = DeskClient.organizer();
      assertThat(desk.page("/desk/witness").select("[role=alert]").text())
          .contains("chưa có bản đối chứng");
      var two = Map.of("username", "teller-two", "password", "a long password");
      desk.post("/desk/witness", two).then().statusCode(303);
      other.until(200);
      var voter = new Voter(poll);
      ballots.subList(0, 4).forEach(one -> voter.cast(one).then().statusCode(200));
      ballots.subList(4, SLIPS).forEach(one -> voter.cast(one).then().statusCode(201));
      assertThat(TestBackups.key(spare, PASSPHRASE)).isZero();
      var address = "/desk/polls/" + poll;
      PackagedPoll.location(desk.post(address + "/finish", Map.of("issued", SLIPS)));
      PackagedPoll.location(desk.post(address + "/finish/publish", Map.of()));
      PackagedPoll.light(desk, poll);
      PackagedPoll.publish(desk, poll);
      var json = given().get("/polls/" + poll + "/result.json").json();
      assertThat(json.<Integer>getList("lines[0].counts.count")).containsExactly(0, 0, SLIPS);
      assertThat(desk.page("/desk/record").selectFirst("main").text()).contains("nguyên vẹn");
    }
  }

  /** There the witness knows of two ballots more, and stays as it is. */
  private void backWhereItWasMade(Path file) throws Exception {
    assertThat(TestBackups.restore(data, server.forCommands(), file, PASSPHRASE)).isZero();
    assertThat(data.resolve("before-1/phieukin.secret")).exists();
    assertThat(data.resolve("before-1/phieukin.mv.db").toFile().exists())
        .isNotEqualTo(Built.forPostgres());
    server.startUnready();
    assertThat(DeskClient.organizer().page("/desk/witness").select("main li").text())
        .contains("đã nhận 6 phiếu", "thiếu 2");
  }
}
