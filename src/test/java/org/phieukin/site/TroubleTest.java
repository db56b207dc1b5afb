package org.phieukin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.List;
import java.util.stream.Stream;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a server says of a machine that lets it down, from what the machine says. */
class TroubleTest {
  private static Throwable within(Throwable cause) {
    return new IllegalStateException("Unable to commit", new SQLException("General error", cause));
  }

  /** A commit that fails: what the database said lies beside the causes. */
  private static Throwable rolledBack(Throwable said) {
    var rollback = new Exception("ARJUNA016053: Could not commit transaction.");
    rollback.addSuppressed(new Exception("one phase", said));
    return new IllegalStateException(rollback);
  }

  @Test
  void who_waited_too_long_for_others_to_write_is_told_to_come_again() {
    var h2 = new SQLTimeoutException("Timeout trying to lock table", "HYT00", 50200);
    var postgres = new SQLException("canceling statement due to lock timeout", "55P03");
    for (var fault : List.of(h2, postgres)) {
      assertThat(Faults.note(new IllegalStateException("a request", fault)))
          .isEqualTo(Refusal.Why.TRY_AGAIN);
    }
  }

  static Stream<Arguments> faults() {
    var full = new IOException("No space left on device");
    return Stream.of(
        Arguments.of(
            within(new MVStoreException(2, "Writing failed").initCause(full)), "DISK_FULL"),
        Arguments.of(new UncheckedIOException("The witness", full), "DISK_FULL"),
        Arguments.of(
            new FileSystemException("/data/x", null, "Read-only file system"), "READ_ONLY"),
        Arguments.of(new AccessDeniedException("/data/x"), "READ_ONLY"),
        Arguments.of(within(new IOException("Too many open files")), "HANDLES_SPENT"),
        Arguments.of(within(new MVStoreException(6, "File corrupted in chunk 12")), "DAMAGED"),
        Arguments.of(new SQLException("The database has been closed [90098-240]"), "DATABASE_AWAY"),
        Arguments.of(within(new java.net.ConnectException("Connection refused")), "DATABASE_AWAY"),
        Arguments.of(
            rolledBack(new SQLException("An I/O error occurred", "08006")), "DATABASE_AWAY"),
        Arguments.of(rolledBack(full), "DISK_FULL"),
        Arguments.of(within(new SQLException("is starting up", "57P03")), "DATABASE_AWAY"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void a_machine_that_fails_is_told_from_a_fault_of_ours(Throwable fault, String trouble) {
    assertThat(Trouble.of(fault)).map(Enum::name).contains(trouble);
    assertThat(Faults.note(fault).status()).isEqualTo(503);
  }

  @Test
  void what_a_request_brought_with_it_does_not_name_a_trouble() {
    assertThat(Trouble.of(new IllegalStateException("No space left on device"))).isEmpty();
    assertThat(Faults.note(new IllegalArgumentException("x"))).isEqualTo(Refusal.Why.FAULT);
  }

  @Test
  void a_text_that_the_database_cannot_keep_is_no_fault_of_ours() {
    var zero = new SQLException("invalid byte sequence for encoding \"UTF8\": 0x00", "22021");
    assertThat(Faults.note(new IllegalStateException("could not execute", zero)))
        .isEqualTo(Refusal.Why.NOT_UNDERSTOOD);
  }
}
