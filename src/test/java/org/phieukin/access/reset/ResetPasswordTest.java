package org.phieukin.access.reset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.DeskClient;
import org.phieukin.access.Account.Role;
import org.phieukin.access.Accounts;
import org.phieukin.access.RecordingPasswords;
import org.phieukin.site.PhieuKinConfig;

/** A forgotten password is replaced on the server's machine, and the record says so. */
@QuarkusTest
class ResetPasswordTest {
  private static final String BEFORE = "the password before";

  @Inject Accounts accounts;
  @Inject PhieuKinConfig config;
  @Inject PasswordResets resets;
  @TempDir Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return run(RecordingPasswords.CHEAP, arguments);
  }

  private int run(int cost, String... arguments) {
    var out = new PrintStream(said, true, UTF_8);
    return new ResetPasswordCommand(out, cost).run(List.of(arguments));
  }

  private String printed() {
    return said.toString(UTF_8).strip();
  }

  @Test
  void the_server_that_runs_takes_it_at_the_next_sign_in_and_ends_what_was_signed_in() {
    accounts.make("forgetful", BEFORE, List.of(Role.TELLER), "organizer");
    var before = DeskClient.anonymous();
    before.signIn("forgetful", BEFORE);
    assertThat(run(config.data().toString(), "forgetful")).isZero();
    var browser = DeskClient.anonymous();
    browser.signIn("forgetful", printed()).then().header("Location", endsWith("/sign-in"));
    before.get("/tellers").then().statusCode(302);
    DeskClient.anonymous()
        .signIn("forgetful", BEFORE)
        .then()
        .header("Location", endsWith("failed=1"));
    assertThat(Files.exists(config.data().resolve("new-password"))).isFalse();
    var record = DeskClient.organizer().page("/desk/record").select(".record").text();
    assertThat(record).contains("Đặt lại mật khẩu của một tài khoản bằng lệnh trên máy chủ");
  }

  @Test
  void only_the_hash_lies_there_for_the_servers_account_alone_and_each_password_is_another()
      throws IOException {
    assertThat(run(LeftPassword.COST, folder.toString(), "organizer")).isZero();
    var first = printed();
    var file = folder.resolve("new-password");
    assertThat(Files.readString(file)).startsWith("organizer\n$2a$12$").doesNotContain(first);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    said.reset();
    assertThat(run(folder.toString(), "organizer")).isZero();
    assertThat(printed()).hasSize(16).isNotEqualTo(first);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "organizer", "organizer\nnot a hash", "../x\n$2a$04$", "a\nb\nc"})
  void what_is_no_new_password_changes_nothing(String content) throws IOException {
    var file = Files.writeString(folder.resolve("new-password"), content);
    resets.takeFrom(folder);
    assertThat(file).doesNotExist();
    DeskClient.organizer().get("/desk").then().statusCode(200);
  }

  @Test
  void a_name_of_nobody_makes_no_account() {
    assertThat(run(folder.toString(), "nobody-at-all")).isZero();
    resets.takeFrom(folder);
    assertThat(accounts.exists("nobody-at-all")).isFalse();
  }

  @Test
  void where_nothing_can_be_left_nothing_is_printed() {
    assertThat(run()).isEqualTo(ResetPasswordCommand.MISUSED);
    assertThat(run(folder.toString(), "Not a name")).isEqualTo(ResetPasswordCommand.MISUSED);
    var none = folder.resolve("none").toString();
    assertThat(run(none, "organizer")).isEqualTo(ResetPasswordCommand.NO_FOLDER);
    assertThat(said.size()).isZero();
  }
}
