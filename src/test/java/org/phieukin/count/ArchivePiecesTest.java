package org.phieukin.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.protocol.Hashes;

/** An archive larger than a piece comes back to the byte, however it was written. */
@QuarkusTest
class ArchivePiecesTest {
  @Inject TestPoll polls;
  @Inject Archives archives;

  @Test
  void what_is_written_in_any_portions_is_read_back_whole() {
    var uuid = polls.frozen(1);
    byte[] file = new byte[2 * ArchivePiece.MOST_BYTES + 77];
    new Random(7).nextBytes(file);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              var pieces = new ArchivePieces(uuid);
              pieces.write(file[0]);
              pieces.write(file, 1, 1000);
              pieces.write(file, 1001, file.length - 1001);
              assertThat(pieces.finish()).isEqualTo(Hashes.sha256Hex(ByteBuffer.wrap(file)));
              assertThat(pieces.bytes()).isEqualTo(file.length);
            });
    var read = new ByteArrayOutputStream();
    for (int place = 0; archives.piece(uuid, place).isPresent(); place++) {
      read.writeBytes(archives.piece(uuid, place).get());
    }
    assertThat(read.toByteArray()).isEqualTo(file);
  }
}
