package org.phieukin.site;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The application stands on no PostgreSQL that forgets. */
class DatabaseKeepsTest {
  @ParameterizedTest
  @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
  void a_setting_that_loses_commits_is_named_and_ends_the_start(String setting) {
    assertThatThrownBy(() -> DatabaseKeeps.require(setting, "off"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(setting + " = off");
    assertThatCode(() -> DatabaseKeeps.require(setting, "on")).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"on", "remote_apply", "remote_write", "local"})
  void a_commit_that_waits_for_the_own_disk_is_enough(String value) {
    assertThatCode(() -> DatabaseKeeps.require("synchronous_commit", value))
        .doesNotThrowAnyException();
  }
}
