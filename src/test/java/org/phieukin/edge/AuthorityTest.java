package org.phieukin.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An authority that vouches for this machine in local networks, and for nothing else. */
class AuthorityTest {
  private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");
  private static final Set<String> HOSTS =
      Set.of("192.168.1.10", "203.0.113.7", "127.0.0.1", "::1", "fd12::7", "may-chu", "localhost");

  private final Authority authority = Authority.make("may-chu", HOSTS, NOW);

  /**
   * Whether whoever trusts the authority takes this certificate. The authority stands in the path
   * too: the JDK asks no trust anchor for its constraints, browsers do.
   */
  private void check(X509Certificate certificate, Instant at) throws Exception {
    var factory = CertificateFactory.getInstance("X.509");
    var path = factory.generateCertPath(List.of(certificate, authority.certificate()));
    var anchor = new TrustAnchor(authority.certificate(), null);
    var parameters = new PKIXParameters(Set.of(anchor));
    parameters.setRevocationEnabled(false);
    parameters.setDate(Date.from(at));
    CertPathValidator.getInstance("PKIX").validate(path, parameters);
  }

  /** A certificate that the authority's key signs without asking what it may. */
  private X509Certificate forged(String host) {
    var subject = new X500Principal("CN=stolen key");
    var issuer = authority.certificate().getSubjectX500Principal();
    return new Draft(issuer, subject, NOW, Duration.ofDays(90))
        .says(Extension.subjectAlternativeName, new GeneralNames(Reach.alternative(host)))
        .signed(authority.certificate().getPublicKey(), authority.key());
  }

  @Test
  void the_server_is_trusted_under_each_of_its_addresses_and_names() throws Exception {
    var server = authority.issue(HOSTS, NOW);
    check(server.certificate(), NOW);
    assertThat(server.hosts()).isEqualTo(HOSTS);
    assertThat(server.certificate().getSubjectAlternativeNames())
        .contains(List.of(7, "192.168.1.10"), List.of(7, "127.0.0.1"), List.of(2, "may-chu"));
    assertThat(server.certificate().getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.1");
  }

  @Test
  void a_tablet_whose_clock_is_a_month_late_takes_it_and_no_browser_finds_it_too_long()
      throws Exception {
    var server = authority.issue(HOSTS, NOW).certificate();
    check(server, NOW.minus(Duration.ofDays(29)));
    var lasts =
        Duration.between(server.getNotBefore().toInstant(), server.getNotAfter().toInstant());
    assertThat(lasts.toDays()).isLessThanOrEqualTo(398).isLessThanOrEqualTo(825);
    assertThatThrownBy(() -> check(server, NOW.plus(Duration.ofDays(800))))
        .isInstanceOf(CertPathValidatorException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.com",
        "ngan-hang.vn",
        "8.8.8.8",
        "203.0.113.8",
        "2001:db8::1",
        "may-khac"
      })
  void with_its_stolen_key_nobody_passes_for_another_site(String host) {
    assertThat(authority.permits(host)).isFalse();
    assertThatThrownBy(() -> check(forged(host), NOW))
        .isInstanceOf(CertPathValidatorException.class);
    assertThat(authority.issue(Set.of(host, "10.1.1.1"), NOW).hosts()).containsExactly("10.1.1.1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"10.0.0.1", "172.31.9.9", "169.254.3.4", "fe80::1", "may-chu.local", "phieu.lan"})
  void in_another_local_network_it_vouches_for_the_machine_again(String host) {
    assertThat(authority.permits(host)).isTrue();
    assertThatCode(() -> check(forged(host), NOW)).doesNotThrowAnyException();
  }

  @Test
  void it_makes_no_further_authorities_and_says_so_in_ways_that_must_be_understood() {
    var certificate = authority.certificate();
    assertThat(certificate.getBasicConstraints()).isZero();
    assertThat(certificate.getCriticalExtensionOIDs())
        .containsExactlyInAnyOrder("2.5.29.15", "2.5.29.19", "2.5.29.30");
    assertThat(certificate.getSerialNumber().bitLength()).isBetween(64, 159);
  }

  @Test
  void it_has_a_name_and_a_fingerprint_that_people_can_compare() {
    assertThat(authority.name()).isEqualTo("Phieu Kin may-chu");
    var fingerprint = Fingerprint.of(authority.certificate());
    assertThat(fingerprint.lines()).hasSize(4).allMatch(line -> line.matches("([0-9A-F]{2} ?){8}"));
    assertThat(String.join(" ", fingerprint.lines())).isEqualTo(fingerprint.text());
  }
}
