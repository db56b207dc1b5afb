package org.phieukin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.api.FlywayException;
import org.h2.mvstore.MVStoreException;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The log says where something happened, and nothing of what was sent. */
class DiscreetLogTest {
  private static final String OURS = "org.phieukin.access.SignIn";
  private static final String THEIRS = "org.hibernate.Something";

  private static String written(
      String logger, String thread, String pattern, Object... parameters) {
    return written(record(logger, thread, pattern, parameters));
  }

  private static ExtLogRecord record(
      String logger, String thread, String pattern, Object... parameters) {
    var record = new ExtLogRecord(Level.ERROR, pattern, FormatStyle.PRINTF, "caller");
    record.setLoggerName(logger);
    record.setThreadName(thread);
    record.setParameters(parameters);
    return record;
  }

  private static String written(ExtLogRecord record) {
    assertThat(new DiscreetLog().isLoggable(record)).isTrue();
    return new PatternFormatter("%s%e%n").format(record);
  }

  @Test
  void a_library_says_what_happened_and_not_with_what() {
    assertThat(written(THEIRS, "executor-thread-1", "HTTP request to %s failed", "secret"))
        .isEqualTo("HTTP request to %s failed\n");
    assertThat(written(THEIRS, "vert.x-eventloop-thread-0", "wrong: %s", "secret"))
        .doesNotContain("secret");
  }

  @Test
  void a_line_of_which_no_word_would_be_left_is_not_written() {
    var nothing = record("io.agroal.pool", "agroal-11", "{0}: {1}", "secret", "secret");
    assertThat(new DiscreetLog().isLoggable(nothing)).isFalse();
    assertThat(new DiscreetLog().isLoggable(record(THEIRS, "agroal-11", "%s", "secret"))).isFalse();
    assertThat(written(OURS, "agroal-11", "%s", "A sentence of ours.")).contains("A sentence");
    var fault = record(THEIRS, "agroal-11", "%s", "secret");
    fault.setThrown(new IllegalStateException("secret"));
    assertThat(written(fault)).contains("IllegalStateException").doesNotContain("secret");
  }

  @Test
  void our_own_words_and_those_of_the_start_are_whole() {
    assertThat(written(OURS, "executor-thread-1", "Poll %s", "abc")).isEqualTo("Poll abc\n");
    assertThat(written(THEIRS, "main", "unknown setting %s", "x.y"))
        .isEqualTo("unknown setting x.y\n");
    assertThat(written(THEIRS, "Shutdown thread", "%s stopped", "it")).isEqualTo("it stopped\n");
  }

  @Test
  void an_exception_tells_where_it_came_from_and_nothing_else() {
    var cause = new IllegalArgumentException("secret of the cause");
    var fault = new IllegalStateException("secret\n2026-01-01 forged", cause);
    fault.addSuppressed(new IllegalStateException("secret beside it"));
    var record = record(OURS, "executor-thread-1", "A request failed");
    record.setThrown(fault);
    assertThat(written(record))
        .startsWith("A request failed: java.lang.IllegalStateException")
        .contains("DiscreetLogTest.an_exception_tells_where")
        .contains("Caused by: java.lang.IllegalArgumentException")
        .doesNotContain("secret", "forged");
  }

  private static String start(Throwable fault) {
    var record = record("io.quarkus.runtime.Application", "main", "Failed to start application");
    record.setThrown(new RuntimeException("Failed to start quarkus", fault));
    return written(record);
  }

  @Test
  void a_start_that_fails_from_its_database_or_folder_says_so_in_a_sentence() {
    var damaged =
        new java.sql.SQLException("General error", new MVStoreException(6, "File corrupted"));
    assertThat(start(damaged)).contains("The server does not start. The database file is damaged");
    assertThat(start(new IllegalStateException("The file x is missing.", damaged)))
        .isEqualTo("The server does not start. The file x is missing.\n");
    assertThat(start(new FlywayException("Script failed"))).contains("restore the newest backup");
    assertThat(List.of(start(damaged), start(new FlywayException("Script failed"))))
        .noneMatch(said -> said.contains("\tat "));
    assertThat(start(new IllegalArgumentException("a fault of ours"))).contains("\tat ");
  }

  @Test
  void causes_that_go_round_in_a_circle_end() {
    var one = new IllegalStateException("one");
    one.initCause(new IllegalStateException("two", one));
    var record = record(OURS, "executor-thread-1", "A request failed");
    record.setThrown(one);
    assertThat(written(record)).startsWith("A request failed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\n", "\r", "\u001b[2J", "\u0000", "\u0085", "\u2028", "\u2029", "\u009b"})
  void a_message_stays_one_line(String strange) {
    var line = written(OURS, "executor-thread-1", "a%sb", strange);
    assertThat(line)
        .matches("a\\\\u[0-9a-f]{4}.*b\n")
        .doesNotContain(strange.substring(0, 1) + "b");
  }

  @Test
  void a_message_is_never_longer_than_a_page() {
    assertThat(written(OURS, "executor-thread-1", "%s", "x".repeat(2_000_000)))
        .hasSizeLessThan(2_100);
  }

  @Test
  void it_is_asked_twice_where_two_handlers_write() {
    var record = record(OURS, "executor-thread-1", "100 %% of %s", "x");
    assertThat(written(record)).isEqualTo("100 % of x\n");
    assertThat(written(record)).isEqualTo("100 % of x\n");
  }

  @Test
  void every_handler_there_may_be_is_told_to_ask_it() {
    var config = ConfigProvider.getConfig();
    for (var handler : List.of("console", "file", "syslog")) {
      assertThat(config.getValue("quarkus.log." + handler + ".filter", String.class))
          .isEqualTo("discreet");
    }
    assertThat(config.getValue("quarkus.http.access-log.enabled", boolean.class)).isFalse();
  }
}
