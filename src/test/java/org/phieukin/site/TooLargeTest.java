package org.phieukin.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.Patience;

/** What is larger than the server takes is answered in words. */
@QuarkusTest
class TooLargeTest {
  private static final int OVER = 26 * 1024 * 1024;
  private static final String MULTIPART = "multipart/form-data; boundary=x";

  @TestHTTPResource("/")
  String home;

  private HttpResponse<String> post(
      String path, String type, String accept, String cookies, BodyPublisher body)
      throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(home + path))
            .version(HttpClient.Version.HTTP_1_1)
            .timeout(Patience.PATIENCE)
            .header("Content-Type", type)
            .header("Accept", accept)
            .header("Cookie", "signed-in=" + session() + cookies)
            .POST(body);
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  private static String session() {
    return DeskClient.anonymous().signIn("organizer", "a password for tests").cookie("signed-in");
  }

  private static BodyPublisher bytes() {
    return BodyPublishers.ofByteArray(new byte[OVER]);
  }

  private static void isThePage(HttpResponse<String> answer, String language, String words) {
    assertThat(answer.statusCode()).isEqualTo(413);
    var page = Jsoup.parse(answer.body());
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
    assertThat(page.selectFirst(".lead").text()).startsWith(words);
  }

  @Test
  void a_file_over_the_limit_gets_a_page_in_the_readers_language() throws Exception {
    var path = "desk/meetings/x/people/import";
    isThePage(post(path, MULTIPART, "text/html", "", bytes()), "vi", "Nội dung gửi lên quá lớn");
    isThePage(
        post(path, MULTIPART, "text/html", "; language=en", bytes()),
        "en",
        "What was sent is too large");
  }

  @Test
  void programs_get_a_problem() throws Exception {
    var answer = post("polls/x/ballots", "application/json", "application/json", "", bytes());
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue("content-type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains("TOO_LARGE");
  }

  @Test
  void so_does_a_field_that_is_too_long() throws Exception {
    var head = "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n";
    var body = head + "a".repeat(3 * 1024 * 1024) + "\r\n--x--\r\n";
    var answer =
        post(
            "desk/meetings/x/people/import",
            MULTIPART,
            "text/html",
            "",
            BodyPublishers.ofString(body));
    isThePage(answer, "vi", "Nội dung gửi lên quá lớn");
  }
}
