package org.phieukin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.elytron.security.common.BcryptUtil;
import org.junit.jupiter.api.Test;

class DemoAccountsTest {
  @Test
  void the_kept_hash_is_that_of_the_password_which_the_readme_tells() {
    assertThat(BcryptUtil.matches("demo", DemoAccounts.HASH)).isTrue();
    assertThat(BcryptUtil.matches("Demo", DemoAccounts.HASH)).isFalse();
  }
}
