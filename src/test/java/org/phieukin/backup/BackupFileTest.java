package org.phieukin.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phieukin.backup.sealed.BackupKey;
import org.phieukin.backup.sealed.Opening;

/** A backup is whole under its name, or the one before is. */
class BackupFileTest {
  private static final char[] PASSPHRASE = "a long passphrase".toCharArray();
  private static final BackupKey KEY = BackupKey.of(PASSPHRASE, 10);

  @TempDir Path folder;

  private String read() throws IOException {
    try (var opening = new Opening(Files.newInputStream(folder.resolve("b")), PASSPHRASE)) {
      return new String(opening.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void write(String text) throws Exception {
    new BackupFile(folder.resolve("b")).write(KEY, out -> out.write(text.getBytes()));
  }

  private void pulledOut() throws Exception {
    new BackupFile(folder.resolve("b"))
        .write(
            KEY,
            out -> {
              throw new IOException("the stick was pulled out");
            });
  }

  @Test
  void the_next_one_takes_the_place_of_the_one_before_whose_bytes_are_overwritten()
      throws Exception {
    write("one");
    Files.createLink(folder.resolve("blocks"), folder.resolve("b"));
    write("two");
    assertThat(read()).isEqualTo("two");
    assertThat(Files.readAllBytes(folder.resolve("blocks"))).containsOnly(0);
    Files.delete(folder.resolve("blocks"));
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void one_that_fails_leaves_the_one_before_and_what_was_left_over_is_cleared_away()
      throws Exception {
    write("one");
    assertThatThrownBy(this::pulledOut).hasMessage("the stick was pulled out");
    assertThat(read()).isEqualTo("one");
    write("two");
    assertThat(folder.resolve("b.new")).doesNotExist();
  }

  @Test
  void what_a_kill_between_two_names_has_left_is_put_back_before_anything_is_overwritten()
      throws Exception {
    write("one");
    Files.move(folder.resolve("b"), folder.resolve("b.old"));
    Files.writeString(folder.resolve("b.new"), "half of the next one");
    assertThatThrownBy(this::pulledOut).hasMessage("the stick was pulled out");
    assertThat(read()).isEqualTo("one");
  }

  @Test
  void a_second_name_that_a_kill_has_left_is_taken_away_and_its_bytes_stay() throws Exception {
    write("one");
    Files.createLink(folder.resolve("b.old"), folder.resolve("b"));
    assertThatThrownBy(this::pulledOut).hasMessage("the stick was pulled out");
    assertThat(read()).isEqualTo("one");
    assertThat(folder.resolve("b.old")).doesNotExist();
  }

  @Test
  void a_request_whose_server_was_killed_has_failed_once_another_one_starts() throws Exception {
    var asked = new BackupRequest("id-1", folder.resolve("b"), KEY);
    BackupRequest.endUnfinished(folder);
    asked.say(folder, "40");
    BackupRequest.endUnfinished(folder);
    assertThat(asked.said(folder)).isEqualTo("failed");
    asked.say(folder, "done");
    BackupRequest.endUnfinished(folder);
    assertThat(asked.said(folder)).isEqualTo("done");
  }

  @Test
  void a_command_speaks_with_the_server_through_the_data_folder() throws Exception {
    assertThat(BackupRequest.liesIn(folder)).isFalse();
    var asked = new BackupRequest("id-1", folder.resolve("b"), KEY);
    asked.leaveIn(folder);
    assertThat(BackupRequest.liesIn(folder)).isTrue();
    var taken = BackupRequest.takeFrom(folder).orElseThrow();
    assertThat(taken.target()).isEqualTo(folder.resolve("b"));
    assertThat(taken.key().text()).isEqualTo(KEY.text());
    assertThat(BackupRequest.takeFrom(folder)).isEmpty();
    taken.say(folder, "40");
    assertThat(asked.said(folder)).isEqualTo("40");
    assertThat(new BackupRequest("id-2", folder.resolve("b"), KEY).said(folder)).isEmpty();
  }

  @Test
  void a_passphrase_that_is_set_beforehand_leaves_its_public_half_alone() throws Exception {
    var typed = new ByteArrayInputStream("a long passphrase\n".getBytes());
    assertThat(new BackupKeyCommand(typed, 10).run(List.of(folder.toString())))
        .isEqualTo(Commands.DONE);
    assertThat(BackupKeyFile.in(folder)).isPresent();
    assertThat(folder.resolve("backup.key")).content().doesNotContain("passphrase");
    var briefly = new ByteArrayInputStream("short\n".getBytes());
    assertThat(new BackupKeyCommand(briefly, 10).run(List.of(folder.toString())))
        .isEqualTo(Commands.SHORT);
  }
}
