package org.phieukin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.access.Account.Role;
import org.phieukin.access.Accounts;

/** A page of another program on the same machine, opened where an organizer is signed in. */
@QuarkusTest
class OtherPortTest {
  private static final String OLD = "the password before";
  private static final String NEW = "a+password+from+elsewhere";

  /** Sends what scripts may send elsewhere unasked, and then what a plain form sends. */
  private static final String PAGE =
      """
      <!DOCTYPE html><title>elsewhere</title>
      <form method="post" action="TARGET"><input name="password" value="PASSWORD">
      <input name="again" value="PASSWORD"><button>go</button></form>
      <script>
      const send = (type) => fetch("TARGET", { method: "POST", mode: "no-cors", credentials: "include",
        headers: { "content-type": type }, body: "password=PASSWORD&again=PASSWORD" }).catch(() => null);
      const types = ["APPLICATION/X-WWW-FORM-URLENCODED", "application/x-www-form-urlencoded", "*/*",
        "application/*", "text/plain"];
      Promise.all(types.map(send)).then(() => (document.title = "sent"));
      </script>""";

  @TestHTTPResource("/")
  String home;

  @Inject Accounts accounts;

  private static HttpServer elsewhere(String page) throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    return server;
  }

  private static boolean opens(String password) {
    var answer = DeskClient.anonymous().signIn("kiemphieu-2", password);
    return !answer.header("Location").contains("failed");
  }

  @Test
  void cannot_set_a_tellers_password() throws Exception {
    accounts.make("kiemphieu-2", OLD, List.of(Role.TELLER), "organizer");
    var target = home + "desk/accounts/kiemphieu-2/password";
    var server = elsewhere(PAGE.replace("TARGET", target).replace("PASSWORD", NEW));
    var page = DeskSession.open(home, 1024, 768);
    try {
      var host = URI.create(home).getHost();
      page.navigate("http://" + host + ":" + server.getAddress().getPort() + "/");
      page.waitForFunction("() => document.title === 'sent'");
      assertThat(opens(NEW.replace('+', ' '))).isFalse();
      assertThat(opens(OLD)).isTrue();
      DeskSession.send(page.locator("button"));
      assertThat(page.locator("main .lead").textContent()).contains("gửi từ một trang khác");
      assertThat(opens(NEW)).isFalse();
      page.navigate(target);
      page.locator("#password").fill(NEW);
      page.locator("#again").fill(NEW);
      DeskSession.send(page.locator("main form button"));
      assertThat(opens(NEW)).isTrue();
    } finally {
      page.context().close();
      server.stop(0);
    }
  }
}
