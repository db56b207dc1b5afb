package org.phieukin.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The certificates are made once, kept for their owner alone, and made anew in time. */
class OwnCertificatesTest {
  private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");
  private static final Set<String> HOSTS = Set.of("192.168.1.10", "localhost");

  @TempDir Path data;

  private Authority authority(Instant now) {
    return new OwnCertificates(data).authority("may-chu", HOSTS, now);
  }

  private Identity server(Set<String> hosts, Instant now) {
    return new OwnCertificates(data).server(authority(now), hosts, now);
  }

  private static String mode(Path file) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  @Test
  void the_keys_are_for_the_servers_account_alone() throws Exception {
    server(HOSTS, NOW);
    var folder = data.resolve("certificates");
    assertThat(mode(folder)).isEqualTo("rwx------");
    try (Stream<Path> files = Files.list(folder)) {
      var all = files.toList();
      assertThat(all).hasSize(2);
      for (var file : all) {
        assertThat(mode(file)).as(file.toString()).isEqualTo("rw-------");
      }
    }
  }

  @Test
  void another_start_shows_the_same() {
    var first = server(HOSTS, NOW);
    assertThat(server(HOSTS, NOW.plus(Duration.ofDays(90)))).isEqualTo(first);
    assertThat(server(Set.of("localhost"), NOW)).isEqualTo(first);
  }

  @Test
  void a_new_address_gets_a_new_certificate_of_the_same_authority() {
    var first = server(HOSTS, NOW);
    var moved = server(Set.of("10.20.30.40", "localhost"), NOW);
    assertThat(moved.hosts()).containsExactlyInAnyOrder("10.20.30.40", "localhost");
    assertThat(moved.certificate()).isNotEqualTo(first.certificate());
    assertThat(moved.chain().get(1)).isEqualTo(first.chain().get(1));
  }

  @Test
  void one_that_is_about_to_end_or_has_not_begun_is_made_anew() {
    var first = server(HOSTS, NOW);
    var later = NOW.plus(Duration.ofDays(335));
    assertThat(server(HOSTS, later).certificate().getNotAfter())
        .isAfter(first.certificate().getNotAfter());
    var beforeItBegins = NOW.plus(Duration.ofDays(300));
    assertThat(server(HOSTS, beforeItBegins).certificate().getNotBefore().toInstant())
        .isBefore(beforeItBegins);
  }

  @Test
  void an_authority_that_has_ended_is_replaced() {
    var first = authority(NOW);
    var later = NOW.plus(Duration.ofDays(3651));
    assertThat(authority(later)).isNotEqualTo(first);
    assertThat(server(HOSTS, later).chain().get(1)).isEqualTo(authority(later).certificate());
  }

  @Test
  void a_damaged_file_is_named_and_not_replaced_in_silence() throws Exception {
    authority(NOW);
    Files.writeString(data.resolve("certificates/authority.pem"), "");
    assertThatThrownBy(() -> authority(NOW)).hasMessageContaining("authority.pem");
  }

  @Test
  void a_host_that_the_authority_may_not_vouch_for_does_not_make_it_anew_each_time() {
    var hosts = Set.of("192.168.1.10", "phieu.example.com");
    assertThat(server(hosts, NOW)).isEqualTo(server(hosts, NOW));
  }
}
