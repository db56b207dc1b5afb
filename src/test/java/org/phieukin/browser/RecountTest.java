package org.phieukin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phieukin.Built;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.count.Opening;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;

/**
 * A visitor's browser recounts an archive: on the server's page, and from a file without server.
 */
@QuarkusTest
class RecountTest {
  private static final Path EXAMPLE =
      Path.of("src/test/resources/protocol/example/h9kejKXVzfio3L.bel");
  private static final Approvals ORGANIZER = Approvals.by("organizer");
  private static final Path ONE_FILE = Built.at("classes/verify-offline.html");

  @TestHTTPResource("/")
  String home;

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject Opening opener;

  @TempDir Path folder;

  private final List<String> faults = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private BrowserContext context;
  private Page page;

  @BeforeEach
  void open() {
    context = Browser.context(768, 1024);
    page = context.newPage();
    page.onPageError(faults::add);
    page.onRequest(request -> asked.add(request.url()));
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            faults.add(message.text());
          }
        });
  }

  @AfterEach
  void close() {
    context.close();
  }

  private Path forged() throws IOException {
    var text = Files.readString(EXAMPLE, StandardCharsets.ISO_8859_1);
    var result = text.lastIndexOf("[[11,15,19]");
    var forged = text.substring(0, result) + "[[12,14,19]" + text.substring(result + 11);
    var file = folder.resolve(EXAMPLE.getFileName());
    return Files.writeString(file, forged, StandardCharsets.ISO_8859_1);
  }

  private void recounts(String right, String wrong, String reason) throws IOException {
    page.locator("#file").setInputFiles(EXAMPLE);
    assertThat(page.locator("h2:visible").first()).hasText(right);
    assertThat(page.locator("#short-final")).hasText("8c78 6019 6f8b f2e8");
    assertThat(page.locator("#short-election")).hasText("10d8 89ce 0280 a301");
    assertThat(page.locator("#totals tbody tr").first()).containsText("Person 1111519");
    var soft = new SoftAssertions();
    Looks.right(page, "recount", soft);
    soft.assertAll();
    picture("recount-" + right.length());
    page.locator("[data-again]:visible").click();
    page.locator("#file").setInputFiles(forged());
    assertThat(page.locator("h2:visible").first()).hasText(wrong);
    assertThat(page.locator("#refused-sentence")).hasText(reason);
    assertThat(faults).isEmpty();
  }

  private void picture(String name) {
    var pictures = System.getenv("PICTURES");
    if (pictures != null) {
      page.screenshot(
          new Page.ScreenshotOptions().setPath(Path.of(pictures, name + ".png")).setFullPage(true));
    }
  }

  @Test
  void the_page_recounts_a_file_and_sends_it_nowhere() throws IOException {
    page.navigate(home + "verify");
    assertThat(page.locator("h1")).hasText("Kiểm chứng tệp lưu trữ");
    picture("recount-choose");
    var before = asked.size();
    recounts(
        "Tệp này đúng",
        "Tệp này không đúng",
        "Một bản ghi đã bị sửa: nội dung không khớp tên của nó.");
    assertThat(asked.subList(before, asked.size()))
        .isNotEmpty()
        .allSatisfy(address -> assertThat(address).matches("(blob:)?" + home + ".*"))
        .noneMatch(address -> address.startsWith(home) && !address.startsWith(home + "web/"));
  }

  @Test
  void from_the_result_a_visitor_comes_to_the_recount_of_the_archive_on_this_server() {
    var poll = polls.open(3, true, 2);
    for (var code : poll.codes()) {
      new Voter(poll.uuid())
          .vote(code, Collections.nCopies(3, Voter.mark(1)))
          .then()
          .statusCode(201);
    }
    life.close(poll.uuid(), 2, ORGANIZER);
    opener.open(poll.uuid(), ORGANIZER);
    page.navigate(home + "verify?poll=" + poll.uuid());
    assertThat(page.locator("#refused-sentence")).containsText("chưa được công bố");
    // The server's own 404 is a line in the console.
    faults.clear();
    polls.publish(poll.uuid());
    page.navigate(home + "polls/" + poll.uuid() + "/results");
    page.getByText("Tự đếm lại kết quả này").click();
    assertThat(page.locator("h2:visible").first()).hasText("Tệp này đúng");
    assertThat(page.locator("#verified-ballots")).containsText("Hòm có 2 phiếu.");
    assertThat(page.locator("#totals tbody tr")).hasCount(3);
    assertThat(page.locator("#totals tbody tr").first().locator("td"))
        .hasText(new String[] {"0", "2", "0"});
    assertThat(faults).isEmpty();
  }

  @Test
  void one_file_does_the_same_without_any_server() throws IOException {
    context.setOffline(true);
    page.navigate(ONE_FILE.toAbsolutePath().toUri() + "#en");
    assertThat(page.locator("h1")).hasText("Verify an archive");
    recounts(
        "This archive is right",
        "This archive is not right",
        "A record was changed: its content does not fit its name.");
    assertThat(asked).allSatisfy(address -> assertThat(address).matches("(file|blob):.*"));
    page.locator("a[lang=vi]").click();
    assertThat(page.locator("h1")).hasText("Kiểm chứng tệp lưu trữ");
  }
}
