package org.phieukin.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phieukin.Patience;
import org.phieukin.TestClock;
import org.phieukin.asking.Asking;
import org.phieukin.site.ServerAddress;

/** HTTPS as a tablet meets it that has done what the page on trust says. */
@QuarkusTest
class EncryptedTest {
  @TestHTTPResource(value = "/", tls = true)
  URI home;

  @Inject OwnNames names;
  @Inject CertificateWatch watch;
  @Inject TestClock clock;

  /** Another test may have had the clock elsewhere when a certificate was looked after last. */
  @BeforeEach
  void look() {
    watch.look();
  }

  /** A browser that trusts the authority whose certificate the page gives. */
  private static HttpClient trusting() throws Exception {
    return TrustingClient.of(Asking.get("/trust/phieu-kin.crt").asByteArray());
  }

  private HttpResponse<String> get(HttpClient client, String path, String... headers)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(home.resolve(path)).timeout(Patience.PATIENCE);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static X509Certificate shown(HttpResponse<?> answer) throws Exception {
    return (X509Certificate) answer.sslSession().orElseThrow().getPeerCertificates()[0];
  }

  @Test
  void whoever_trusts_the_authority_reaches_the_server_by_its_address() throws Exception {
    assertThat(home.toString()).startsWith("https://");
    var answer = get(trusting(), "/sign-in");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
    assertThat(get(trusting(), "/language/en").headers().allValues("set-cookie"))
        .isNotEmpty()
        .allMatch(cookie -> cookie.startsWith("__Host-") && cookie.endsWith("; Path=/; Secure"));
    assertThat(answer.headers().firstValue("strict-transport-security")).isEmpty();
    assertThat(get(trusting(), "/desk").headers().firstValue("location")).hasValue("/sign-in");
    var english = get(trusting(), "/sign-in", "Cookie", "__Host-language=en");
    assertThat(english.body()).contains("<html lang=\"en\"");
  }

  @Test
  void a_certificate_of_another_time_is_replaced_at_the_next_look() throws Exception {
    clock.set("2031-02-03T04:05:06Z");
    try {
      watch.look();
    } finally {
      clock.free();
    }
    watch.look();
    assertThat(get(trusting(), "/").statusCode()).isEqualTo(200);
  }

  @Test
  void whoever_does_not_is_warned() {
    assertThatThrownBy(() -> get(HttpClient.newHttpClient(), "/"))
        .isInstanceOf(SSLHandshakeException.class);
  }

  @Test
  void a_new_address_is_in_the_certificate_without_a_restart() throws Exception {
    var before = shown(get(trusting(), "/"));
    var host = "10.98." + new SecureRandom().nextInt(256) + "." + new SecureRandom().nextInt(256);
    names.choose(ServerAddress.of("https://" + host + ":8443"));
    try {
      assertThat(watch.look()).isTrue();
      var after = shown(get(trusting(), "/"));
      assertThat(after).isNotEqualTo(before);
      assertThat(new Identity(List.of(after), null).hosts()).contains(host);
      assertThat(watch.look()).isFalse();
    } finally {
      names.choose(ServerAddress.of("http://hoi-truong.test:8080"));
    }
  }
}
