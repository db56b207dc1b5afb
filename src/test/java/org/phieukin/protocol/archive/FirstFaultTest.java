package org.phieukin.protocol.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phieukin.protocol.archive.ArchiveRefused.Reason;
import org.phieukin.protocol.archive.SmallElection.Keys;

/** Several threads name the fault that one alone would have come to first. */
class FirstFaultTest {
  private static final SmallElection ELECTION = new SmallElection(Keys.ONE, false);

  @TempDir Path folder;

  @RepeatedTest(20)
  void the_first_by_place_is_named_whoever_finds_it() {
    var faults = new FirstFault();
    IntStream.range(0, 200)
        .parallel()
        .forEach(i -> faults.check(i, () -> refuse(i % 50 == 7, Integer.toString(i))));
    assertThatThrownBy(faults::raise).isInstanceOf(ArchiveRefused.class).hasMessage("BALLOT 7");
  }

  private static void refuse(boolean really, String where) {
    if (really) {
      throw new ArchiveRefused(Reason.BALLOT, where);
    }
  }

  @Test
  void without_a_fault_every_check_is_made_and_nothing_refused() {
    var faults = new FirstFault();
    var made = new AtomicInteger();
    IntStream.range(0, 100).parallel().forEach(i -> faults.check(i, made::incrementAndGet));
    assertThatCode(faults::raise).doesNotThrowAnyException();
    assertThat(made).hasValue(100);
  }

  @Test
  void a_file_is_read_piece_by_piece_with_the_same_report_as_bytes_in_memory() throws IOException {
    byte[] bytes = ELECTION.draft().bytes();
    Path file = Files.write(folder.resolve("archive.bel"), bytes);
    var told = new AtomicInteger();
    try (var channel = FileChannel.open(file)) {
      var report =
          ArchiveVerifier.verify("", ArchiveFile.of(channel), (done, all) -> told.set(all));
      assertThat(ReportLine.of(report)).isEqualTo(ReportLine.of(ArchiveVerifier.verify(bytes)));
      assertThat(told).hasValue(report.numbers().ballots());
    }
  }

  @Test
  void a_part_that_is_changed_after_it_was_checked_is_noticed() {
    byte[] bytes = ELECTION.draft().bytes();
    var archive = Archive.read(ArchiveFile.of(bytes));
    var ballot = archive.the(EventType.BALLOT).data().get(0);
    bytes[(int) ballot.from() + 5] ^= 1;
    assertThatThrownBy(ballot::text).hasMessage("HASH " + ballot.name());
  }
}
