package org.phieukin.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phieukin.site.Https;
import org.phieukin.site.PhieuKinConfig;

/** A certificate that the operator gives is shown as it is, or named as wrong at the start. */
class GivenCertificateTest {
  private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");

  @TempDir Path folder;

  private Path certificate;
  private Path key;
  private Identity given;

  @BeforeEach
  void give() throws Exception {
    given = Authority.make("tinh", Set.of(), NOW).issue(Set.of("phieu.lan"), NOW);
    certificate = folder.resolve("tinh.crt");
    key = folder.resolve("tinh.key");
    Files.writeString(certificate, PemFile.text(given.chain().get(0)));
    Files.writeString(
        certificate, "\n" + PemFile.text(given.chain().get(1)), StandardOpenOption.APPEND);
    PemFile.write(key, given.key(), List.of());
  }

  private static Https settings(Map<String, String> values) {
    return new SmallRyeConfigBuilder()
        .addDiscoveredConverters()
        .withMapping(PhieuKinConfig.class)
        .withDefaultValues(values)
        .build()
        .getConfigMapping(PhieuKinConfig.class)
        .https();
  }

  private Https both() {
    return settings(
        Map.of(
            "phieukin.certificate", certificate.toString(),
            "phieukin.certificate-key", key.toString()));
  }

  @Test
  void chain_and_key_are_read_and_nobody_is_told_to_trust_anything() {
    assertThat(GivenCertificate.of(both()).read()).isEqualTo(given);
    assertThat(both().ownAuthority()).isFalse();
    assertThat(settings(Map.of()).ownAuthority()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "phieu.example.vn, true",
    "192.168.1.10, true",
    "localhost, false",
    "127.0.0.1, false",
    "[::1], false"
  })
  void browsers_are_held_to_it_but_not_on_the_machine_itself(String host, boolean held) {
    assertThat(Edge.holds(host)).isEqualTo(held);
  }

  @Test
  void a_missing_setting_is_named() {
    var alone = settings(Map.of("phieukin.certificate", certificate.toString()));
    assertThatThrownBy(() -> GivenCertificate.of(alone))
        .hasMessageContaining("PHIEUKIN_CERTIFICATE_KEY");
  }

  @Test
  void the_key_of_another_certificate_is_refused() throws Exception {
    var other = Authority.make("khac", Set.of(), NOW);
    PemFile.write(key, other.key(), List.of());
    assertThatThrownBy(() -> GivenCertificate.of(both()).read())
        .hasMessageContaining("phieukin.certificate-key");
  }

  @Test
  void a_file_that_is_not_there_or_holds_nothing_is_named() throws Exception {
    Files.writeString(certificate, "");
    assertThatThrownBy(() -> GivenCertificate.of(both()).read())
        .hasMessageContaining("phieukin.certificate");
    Files.delete(key);
    assertThatThrownBy(() -> GivenCertificate.of(both()).read())
        .hasMessageContaining("phieukin.certificate");
  }
}
