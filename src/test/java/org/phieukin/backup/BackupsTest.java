package org.phieukin.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.phieukin.Patience.PATIENCE;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.backup.sealed.Opening;
import org.phieukin.box.InFile;
import org.phieukin.mutated.Written;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.site.PhieuKinConfig;

/** Backups of a server that runs: what keeps them from being made, and which keys they carry. */
@QuarkusTest
@TestProfile(InFile.class)
class BackupsTest {
  private static final String PASSPHRASE = "một câu dài để sao lưu";

  @Inject AutomaticBackups automatic;
  @Inject Backups backups;
  @Inject LastBackup last;
  @Inject PhieuKinConfig config;
  @Inject TestPoll polls;
  @Inject PollLife life;

  @TempDir Path folder;

  private List<String> parts() throws IOException {
    var names = new ArrayList<String>();
    var file = Files.newInputStream(folder.resolve("phieukin-auto.backup"));
    try (var zip = new ZipInputStream(new Opening(file, PASSPHRASE.toCharArray()))) {
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        names.add(part.getName());
      }
    }
    return names;
  }

  @Test
  void an_automatic_backup_carries_the_key_of_a_box_only_while_it_is_open() throws Exception {
    var poll = polls.open(1, true, 2);
    assertThat(automatic.save(folder.resolve("a stick that was pulled out")))
        .contains(BackupTrouble.FOLDER_MISSING);
    Files.deleteIfExists(config.data().resolve("backup.key"));
    assertThat(automatic.save(folder)).contains(BackupTrouble.KEY_MISSING);
    last.met(Optional.of(BackupTrouble.KEY_MISSING));
    var desk = DeskClient.organizer();
    assertThat(desk.page("/desk").select("main .warn-note").text()).contains("backup-key");

    assertThat(TestBackups.key(config.data(), PASSPHRASE)).isZero();
    for (var code : poll.codes()) {
      new Voter(poll.uuid()).vote(code, List.of(Voter.mark(0))).then().statusCode(201);
    }
    last.met(automatic.save(folder));
    var key = "files/boxes/" + poll.uuid() + ".key";
    assertThat(parts()).contains("manifest", "witness", "rows", "files/backup.key", key);
    assertThat(desk.page("/desk").select("main").text()).contains("Bản sao lưu gần nhất");
    var said = new ArrayList<String>();
    backups.make(
        folder.resolve("by-hand.backup"),
        BackupKeyFile.in(config.data()).orElseThrow(),
        percent -> {
          if (percent == 100) {
            said.add(desk.page("/desk").select("main [role=status]").text());
          }
        });
    assertThat(said).contains("Đang sao lưu: đã ghi 100 %.");
    assertThat(desk.page("/desk").select("main").text()).doesNotContain("Đang sao lưu");
    life.close(poll.uuid(), 2, Approvals.by("organizer"));
    // Whatever is answered next has been witnessed, and so has the closing.
    desk.post("/desk/polls/" + poll.uuid() + "/withdraw", Map.of()).then().statusCode(303);
    assertThat(automatic.save(folder)).isEmpty();
    assertThat(parts()).contains("rows").doesNotContain(key);
  }

  @Test
  void a_command_that_names_no_folder_is_answered_and_the_log_says_why_in_a_sentence()
      throws Exception {
    assertThat(TestBackups.key(config.data(), PASSPHRASE)).isZero();
    var key = BackupKeyFile.in(config.data()).orElseThrow();
    var asked = new BackupRequest("of-a-test", folder.resolve("pulled out").resolve("file"), key);
    asked.leaveIn(config.data());
    try (var log = new Written()) {
      // The server may look by itself before it is asked to.
      backups.serve();
      await().atMost(PATIENCE).until(() -> asked.said(config.data()).equals("failed"));
      assertThat(log.messages())
          .filteredOn(said -> said.contains("could not be written"))
          .singleElement()
          .asString()
          .contains("is not there.")
          .doesNotContain("\tat ");
    }
  }
}
