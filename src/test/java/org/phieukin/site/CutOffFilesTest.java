package org.phieukin.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.Wire;

/**
 * For a file in a form that does not come to its end the platform would wait for good, or fail
 * twice.
 */
@QuarkusTest
class CutOffFilesTest {
  private static final int CONNECTIONS = 4;
  private static final int REQUESTS = 100;

  private static final String HALF =
      "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nhalf of it";

  @TestHTTPResource("/")
  String home;

  private List<Wire.Answer> sent(String headers, byte[] half) {
    try (var wire = new Wire(home)) {
      var answers = new ArrayList<Wire.Answer>();
      for (int n = 0; n < REQUESTS; n++) {
        answers.add(wire.send("POST", "/desk/accounts", headers, half));
      }
      return answers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void it_is_refused_once_and_in_our_words_whichever_is_noticed_first() {
    var headers =
        "Cookie: "
            + DeskClient.organizer().session()
            + "\nAccept: text/html\nContent-Type: multipart/form-data; boundary=x";
    var half = HALF.getBytes(StandardCharsets.US_ASCII);
    var all =
        IntStream.range(0, CONNECTIONS)
            .mapToObj(any -> CompletableFuture.supplyAsync(() -> sent(headers, half)))
            .toList();
    assertThat(all)
        .flatExtracting(CompletableFuture::join)
        .hasSize(CONNECTIONS * REQUESTS)
        .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(400))
        .allSatisfy(answer -> assertThat(answer.text()).contains("site-header"));
  }

  @Test
  void one_that_does_not_say_how_long_it_is_is_refused_too() throws IOException {
    try (var wire = new Wire(home)) {
      var request =
          "POST /desk/accounts HTTP/1.1\r\nHost: "
              + wire.host()
              + "\r\nCookie: "
              + DeskClient.organizer().session()
              + "\r\nAccept: text/html\r\nContent-Type: multipart/form-data; boundary=x"
              + "\r\nTransfer-Encoding: chunked\r\n\r\n";
      wire.write(request.getBytes(StandardCharsets.US_ASCII));
      wire.write(chunk(HALF));
      var answer = wire.send(chunk(""), "POST");
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.text()).contains("site-header");
    }
  }

  private static byte[] chunk(String text) {
    return (Integer.toHexString(text.length()) + "\r\n" + text + "\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }
}
