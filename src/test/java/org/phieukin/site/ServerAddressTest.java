package org.phieukin.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerAddressTest {
  @ParameterizedTest
  @CsvSource({
    "http://192.168.1.10:8080, http://192.168.1.10:8080",
    "192.168.1.10:8080, http://192.168.1.10:8080",
    "HTTP://Hoi-Truong.Local:80/, http://hoi-truong.local",
    "https://phieu.tinh.vn:443, https://phieu.tinh.vn",
    "http://phieu.tinh.vn:443, http://phieu.tinh.vn:443",
    "phieu, http://phieu",
    "http://[FD12:0:0:1::10]:8080, http://[fd12::1:0:0:0:10]:8080",
    "'  http://10.0.0.1  ', http://10.0.0.1"
  })
  void each_address_has_one_spelling(String typed, String printed) {
    var read = ServerAddress.read(typed, "http").orElseThrow();
    assertThat(read).hasToString(printed);
    assertThat(ServerAddress.of(printed)).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "http://",
        "ftp://192.168.1.10",
        "http://192.168.1.10/polls",
        "http://192.168.1.10:8080?x",
        "http://192.168.1.10:8080#x",
        "http://a@192.168.1.10",
        "http://192.168.1.10:0",
        "http://192.168.1.10:65536",
        "http://192.168.1",
        "http://192.168.1.256",
        "http://192.168.01.10",
        "http://2130706433",
        "http://0x7f000001",
        "http://127.1",
        "http://-phieu",
        "http://phieu..vn",
        "http://phieu.",
        "http://hội-trường",
        "http://[fe80::1%eth0]:8080",
        "http://[12345::1]",
        "http://a b",
        "javascript:alert(1)"
      })
  void nothing_else_is_an_address(String typed) {
    assertThat(ServerAddress.read(typed, "http")).isEmpty();
    assertThatThrownBy(() -> ServerAddress.of(typed)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_an_operator_sets_says_its_scheme() {
    assertThatThrownBy(() -> ServerAddress.of("192.168.1.10:8080"))
        .hasMessageContaining("http://192.168.1.10:8080");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:8080",
        "http://127.9.9.9",
        "http://localhost:8080",
        "http://LOCALHOST",
        "http://phieu.localhost",
        "http://localhost.localdomain",
        "http://ip6-localhost",
        "http://[::1]:8080",
        "http://[0:0:0:0:0:0:0:1]",
        "http://[::ffff:127.0.0.1]",
        "http://[::]",
        "http://0.0.0.0:8080"
      })
  void some_lead_every_machine_to_itself(String typed) {
    assertThat(ServerAddress.of(typed).onlyHere()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://192.168.1.10",
        "http://12.7.0.1",
        "http://[fd00::1]",
        "http://localhost-1",
        "http://a"
      })
  void others_lead_to_a_server(String typed) {
    assertThat(ServerAddress.of(typed).onlyHere()).isFalse();
  }

  @Test
  void pages_are_found_under_it() {
    var address = ServerAddress.of(URI.create("http://10.1.2.3:8081/polls/x?y"));
    assertThat(address.link("/try/abc")).isEqualTo("http://10.1.2.3:8081/try/abc");
    assertThat(address.at("fd00::1")).hasToString("http://[fd00::1]:8081");
  }
}
