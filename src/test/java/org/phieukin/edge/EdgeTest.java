package org.phieukin.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phieukin.site.Web;

/** What every request passes first: plain HTTP, proxies, false hosts, cookies' names. */
@QuarkusTest
class EdgeTest {
  @TestHTTPResource("/")
  URI home;

  @Inject OwnNames names;

  private FromElsewhere plain(String request, String... headers) throws IOException {
    return FromElsewhere.passedOn(home, "http", request, headers);
  }

  private FromElsewhere encrypted(String request, String... headers) throws IOException {
    return FromElsewhere.passedOn(home, "https", request, headers);
  }

  private FromElsewhere here(String... lines) throws IOException {
    return FromElsewhere.send(home, "127.0.0.1", List.of(lines), "");
  }

  @Test
  void a_page_that_is_asked_for_in_the_open_is_led_to_the_same_over_https() throws IOException {
    var answer = plain("GET /polls/Ab1/vote?x=1&y=%20", "Host: localhost:8080");
    assertThat(answer.status()).isEqualTo(307);
    assertThat(answer.header("Location"))
        .matches("https://localhost:\\d+/polls/Ab1/vote\\?x=1&y=%20");
    assertThat(answer.headers("Set-Cookie")).isEmpty();
    assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:8443", "192.0.2.66", "[2001:db8::1]:80"})
  void a_false_host_leads_nobody_away(String host) throws IOException {
    var target = plain("GET /desk", "Host: " + host).header("Location");
    var at = URI.create(target);
    assertThat(at.getPath()).isEqualTo("/desk");
    assertThat(names.all()).contains(at.getHost().replaceAll("[\\[\\]]", ""));
    for (var path : List.of("/desk", "/language/en?to=/sign-in", "/desk/address")) {
      var answer = here("GET " + path + " HTTP/1.1", "Host: " + host);
      assertThat(answer.status()).isIn(302, 303);
      assertThat(answer.header("Location")).isEqualTo("/sign-in");
    }
  }

  @Test
  void a_form_in_the_open_is_refused_with_a_page_that_says_what_to_do() throws IOException {
    var head = "Host: localhost\r\nContent-Length: 0\r\nAccept: text/html";
    var answer = plain("POST /sign-in", head);
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.answer()).contains("kết nối mã hóa", "<h1>");
    var program = plain("POST /polls/Ab1/ballots", "Host: localhost\r\nContent-Length: 0");
    assertThat(program.answer()).contains("ENCRYPTED_ONLY", "403");
  }

  @Test
  void the_page_on_trust_and_what_it_needs_are_there_in_the_open() throws IOException {
    var files = List.of("/trust", "/trust/phieu-kin.crt", "/trust/phieu-kin.mobileconfig");
    for (var path : files) {
      assertThat(plain("GET " + path, "Host: localhost").status()).as(path).isEqualTo(200);
    }
    assertThat(plain("GET " + Web.file("trust.css"), "Host: x").status()).isEqualTo(200);
    assertThat(plain("GET /language/en?to=/trust", "Host: x").header("Location"))
        .isEqualTo("/trust");
    assertThat(plain("GET /trust/../desk", "Host: localhost").status()).isEqualTo(307);
    assertThat(plain("GET /q/health", "Host: localhost").status()).isEqualTo(307);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x/y", "a b", "a@evil.example", "evil.example//", "localhost:8080:9"})
  void a_host_that_is_none_is_refused_with_a_page(String host) throws IOException {
    var answer = here("GET /desk HTTP/1.1", "Host: " + host, "Accept: text/html");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.answer()).doesNotContain(host).doesNotContain("evil");
  }

  @Test
  void without_proxies_nobody_is_believed_whatever_else_is_set() {
    assertThat(BelievedProxies.settings(Optional.empty()))
        .containsEntry("quarkus.http.proxy.proxy-address-forwarding", "false");
    assertThat(BelievedProxies.settings(Optional.of("10.0.0.7")))
        .containsEntry("quarkus.http.proxy.trusted-proxies", "10.0.0.7");
  }

  @Test
  void a_request_without_a_host_is_answered() throws IOException {
    var answer = here("GET /q/health HTTP/1.0");
    assertThat(answer.status()).as(answer.answer()).isEqualTo(200);
  }

  @Test
  void cookies_are_bound_to_https_where_a_proxy_that_is_believed_ends_it() throws IOException {
    var cookies = encrypted("GET /language/en", "Host: localhost").headers("Set-Cookie");
    assertThat(cookies)
        .isNotEmpty()
        .allMatch(cookie -> cookie.startsWith("__Host-"))
        .allMatch(cookie -> cookie.endsWith("; Path=/; Secure"))
        .noneMatch(cookie -> cookie.contains("Domain"));
    assertThat(english("__Host-language=en")).isTrue();
    assertThat(english("language=en")).isFalse();
  }

  private boolean english(String cookie) throws IOException {
    return encrypted("GET /sign-in", "Host: localhost", "Cookie: " + cookie)
        .answer()
        .contains("<html lang=\"en\"");
  }

  @Test
  void what_others_say_about_proxies_is_not_believed() throws IOException {
    var answer =
        here(
            "GET /language/en HTTP/1.1",
            "Host: localhost",
            "X-Forwarded-For: 192.168.5.5",
            "X-Forwarded-Proto: https",
            "Forwarded: for=192.168.5.5;proto=https");
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.headers("Set-Cookie"))
        .isNotEmpty()
        .noneMatch(cookie -> cookie.contains("__Host-") || cookie.contains("Secure"));
  }

  @Test
  void whoever_asks_through_a_proxy_cannot_put_words_into_its_mouth() throws IOException {
    var lines = new ArrayList<>(List.of("GET /desk HTTP/1.1", "Host: localhost"));
    lines.add("X-Forwarded-For: 127.0.0.1, 192.168.5.5");
    assertThat(FromElsewhere.send(home, "127.0.0.3", lines, "").status()).isEqualTo(400);
    lines.set(2, "X-Forwarded-Proto: https\r\nX-Forwarded-Proto: http");
    assertThat(FromElsewhere.send(home, "127.0.0.3", lines, "").status()).isEqualTo(400);
    assertThat(plain("GET /desk", "Host: localhost", "X-Forwarded-Host: evil.example").status())
        .isEqualTo(307);
  }

  @Test
  void browsers_are_not_held_to_a_certificate_that_a_tablet_may_not_trust() throws IOException {
    assertThat(encrypted("GET /", "Host: phieu.example").headers("Strict-Transport-Security"))
        .isEmpty();
  }
}
