package org.phieukin.access;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.phieukin.site.PhieuKinConfig;

/** Vaults as a server has them, without a server. */
public final class TestVault {
  private TestVault() {}

  /** A vault under this secret, of at least 16 characters. */
  public static Vault under(String secret) {
    return with(Map.of("phieukin.secret", secret));
  }

  static Vault with(Map<String, String> settings) {
    var config =
        new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(PhieuKinConfig.class)
            .withDefaultValues(settings)
            .build();
    var vault = new Vault();
    vault.config = config.getConfigMapping(PhieuKinConfig.class);
    vault.unlock();
    return vault;
  }
}
