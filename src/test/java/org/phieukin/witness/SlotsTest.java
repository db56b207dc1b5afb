package org.phieukin.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phieukin.record.ChainEnd;

/**
 * The two slots of the witness, and what becomes of them when the power fails while one is written.
 */
class SlotsTest {
  private static final ChainEnd HEAD = new ChainEnd(17, "ab".repeat(32));
  private static final String POLL = "h9kejKXVzfio3L";

  @TempDir Path folder;

  private static Witnessed with(int ballots) {
    return Witnessed.NOTHING.raised(HEAD, Map.of(POLL, ballots));
  }

  private Slots slots() {
    return new Slots(folder.resolve("witness"));
  }

  @Test
  void what_was_written_last_is_read_by_the_next_start_and_is_its_owners_alone() throws Exception {
    assertThat(slots().read()).isEmpty();
    for (int ballots = 1; ballots <= 5; ballots++) {
      var slots = slots();
      slots.read();
      slots.write(with(ballots).fromBackup());
      assertThat(slots().read()).contains(with(ballots).fromBackup());
    }
    for (var file : slots().files()) {
      var rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
      assertThat(rights).isEqualTo("rw-------");
    }
  }

  @Test
  void a_slot_that_was_torn_anywhere_leaves_what_was_acknowledged_before_and_is_written_next()
      throws IOException {
    var slots = slots();
    slots.read();
    slots.write(with(1));
    slots.write(with(2));
    var last = slots.files().get(0);
    byte[] whole = Files.readAllBytes(last);
    for (int length = 0; length < whole.length; length++) {
      Files.write(last, Arrays.copyOf(whole, length));
      assertThat(slots().read()).as("cut at " + length).contains(with(1));
      byte[] changed = whole.clone();
      changed[length] ^= 1;
      Files.write(last, changed);
      assertThat(slots().read()).as("changed at " + length).contains(with(1));
    }
    var after = slots();
    after.read();
    after.write(with(3));
    assertThat(Files.readAllBytes(last)).isNotEqualTo(whole);
    assertThat(slots().read()).contains(with(3));
    Files.write(slots.files().get(1), new byte[10]);
    assertThat(slots().read()).as("one whole slot is enough").contains(with(3));
    Files.write(last, new byte[0]);
    assertThat(slots().read()).as("none is whole").isEmpty();
  }

  @Test
  void no_number_is_ever_lowered_and_the_record_only_grows() {
    var other = "h9kejKXVzfio3M";
    var raised = with(5).raised(new ChainEnd(16, "cd".repeat(32)), Map.of(POLL, 3, other, 1));
    assertThat(raised).isEqualTo(new Witnessed(HEAD, Map.of(POLL, 5, other, 1), false));
    var further = new ChainEnd(18, "ef".repeat(32));
    assertThat(raised.raised(further, Map.of()).head()).isEqualTo(further);
  }
}
