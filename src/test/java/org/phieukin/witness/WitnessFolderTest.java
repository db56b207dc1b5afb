package org.phieukin.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the witness lies, and how a new beginning moves it aside. */
class WitnessFolderTest {
  @TempDir Path home;

  private final Map<String, String> state = Map.of("HOME", "/home/vote", "XDG_STATE_HOME", "");

  @Test
  void a_data_folder_has_its_witness_in_the_accounts_state_folder_whatever_lies_in_it() {
    var one = WitnessFolder.of(Path.of("/srv/data"), Optional.empty(), state);
    assertThat(one.getParent()).isEqualTo(Path.of("/home/vote/.local/state/phieukin"));
    assertThat(WitnessFolder.of(Path.of("/srv/./data"), Optional.empty(), state)).isEqualTo(one);
    assertThat(WitnessFolder.of(Path.of("/srv/other"), Optional.empty(), state)).isNotEqualTo(one);
    var xdg = Map.of("XDG_STATE_HOME", "/var/state");
    assertThat(WitnessFolder.of(Path.of("/srv/data"), Optional.empty(), xdg).getParent())
        .isEqualTo(Path.of("/var/state/phieukin"));
  }

  @Test
  void a_witness_in_the_data_folder_is_refused_and_the_setting_is_named() {
    var inside = Optional.of(Path.of("/srv/data/witness"));
    assertThatThrownBy(() -> WitnessFolder.of(Path.of("/srv/data"), inside, state))
        .hasMessageContaining("PHIEUKIN_WITNESS");
    var beside = Optional.of(Path.of("/srv/data-witness"));
    assertThat(WitnessFolder.of(Path.of("/srv/data"), beside, state)).isEqualTo(beside.get());
  }

  @Test
  void a_new_beginning_moves_everything_aside_deletes_nothing_and_waits_for_the_server()
      throws Exception {
    var data = Files.createDirectories(home.resolve("data"));
    var witness = home.resolve("witness");
    Files.createDirectories(data.resolve("boxes"));
    for (var name : List.of("phieukin.mv.db", "phieukin.secret", "boxes/a.key", "server.pem")) {
      Files.writeString(data.resolve(name), name);
    }
    new Slots(witness).write(Witnessed.NOTHING);
    var environment = Map.of("PHIEUKIN_WITNESS", witness.toString());
    var command = new NewBeginningCommand(new PrintStream(PrintStream.nullOutputStream()));
    var arguments = List.of(data.toString());
    try (var running = FileChannel.open(data.resolve("phieukin.mv.db"), StandardOpenOption.WRITE);
        var lock = running.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertThat(command.run(arguments, environment)).isEqualTo(NewBeginningCommand.RUNNING);
    }
    assertThat(command.run(arguments, environment)).isEqualTo(NewBeginningCommand.DONE);
    assertThat(data.resolve("before-1/boxes/a.key")).hasContent("boxes/a.key");
    assertThat(data.resolve("before-1/phieukin.secret")).hasContent("phieukin.secret");
    assertThat(data.resolve("server.pem")).exists();
    assertThat(data.resolve("phieukin.mv.db")).doesNotExist();
    assertThat(new Slots(witness).read()).isEmpty();
    assertThat(new Slots(witness.resolve("before-1")).read()).isPresent();
    assertThat(command.run(arguments, environment)).isEqualTo(NewBeginningCommand.NOTHING);
    assertThat(command.run(List.of(), environment)).isEqualTo(NewBeginningCommand.MISUSED);
  }
}
