package org.phieukin.protocol.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The archive of the original tool, verified and written again (PROTOCOL §13, §16). */
class ExampleFileTest {
  @Test
  void it_verifies_with_the_fingerprints_of_the_test_values() {
    var report = ArchiveVerifier.verify("h9kejKXVzfio3L.bel", ExampleFile.BYTES);
    assertThat(report.prints().election().sha256Hex())
        .isEqualTo("10d889ce0280a301b546cca958dcc057089e504b248ef8d142bfb75dbd02e8b7");
    assertThat(report.prints().tally().sha256Hex())
        .isEqualTo("788c67f5b26f6623e2b0f4ecc6836afe9a4554a9cac235c7d5e9508af350fa7e");
    assertThat(report.prints().last().sha256Hex())
        .isEqualTo("8c7860196f8bf2e808639fe99c554b5791eb8db08573ceb1046e34a22e29ac49");
    assertThat(report.numbers()).isEqualTo(new ArchiveReport.Numbers(45, 46, 45));
    assertThat(report.owners()).containsExactly(1, 2, 3);
    assertThat(report.result().counts().get(0)).containsExactly(11, 15, 19);
  }

  @Test
  void it_is_written_again_to_the_byte() {
    var archive = Archive.read(ArchiveFile.of(ExampleFile.BYTES));
    var setup = archive.the(EventType.SETUP);
    var out = new ByteArrayOutputStream();
    var writer =
        new ArchiveWriter(out, archive.timestamp())
            .setup(setup.text(0), setup.text(1), setup.text(2));
    archive.all(EventType.BALLOT).forEach(ballot -> writer.ballot(ballot.text(0)));
    var tally = archive.the(EventType.ENCRYPTED_TALLY);
    writer.tally(tally.text(0), tally.text(1));
    archive
        .all(EventType.PARTIAL_DECRYPTION)
        .forEach(entry -> writer.decryption(entry.text(0), entry.text(1)));
    assertThat(writer.result(archive.the(EventType.RESULT).text(0))).isEqualTo(archive.finalHash());
    assertThat(out.toByteArray()).isEqualTo(ExampleFile.BYTES);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 511, 512, 513})
  void what_is_much_too_short_is_no_archive(int length) {
    assertThatThrownBy(() -> ArchiveVerifier.verify(Arrays.copyOf(ExampleFile.BYTES, length)))
        .isInstanceOf(ArchiveRefused.class);
  }
}
