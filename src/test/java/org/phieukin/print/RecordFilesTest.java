package org.phieukin.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.phieukin.DeskClient;
import org.phieukin.TestPoll;

/** The record is looked through and carried away. */
@QuarkusTest
class RecordFilesTest {
  @Inject TestPoll polls;

  @Test
  void a_filter_leaves_the_same_entries_on_the_page_and_in_the_files() throws IOException {
    var uuid = polls.open(1, true, 1).uuid();
    var desk = DeskClient.organizer();
    var query = "?about=" + uuid + "&act=POLL_OPENED&actor=ORGAN";
    var page = desk.page("/desk/record" + query);
    assertThat(page.select(".record > li")).hasSize(1);
    assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("POLL_OPENED");
    var links = page.select("a[href^=/desk/record.]").eachAttr("href");
    assertThat(links).hasSize(2);
    var csv = new String(desk.get(links.get(1)).asByteArray(), StandardCharsets.UTF_8);
    assertThat(csv.lines().skip(1))
        .hasSize(1)
        .allMatch(line -> line.contains(";organizer;") && line.contains("Mở bỏ phiếu"));
    var xlsx = desk.get(links.get(0)).asByteArray();
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
      assertThat(book.getFirstSheet().read()).hasSize(2);
    }
  }

  @Test
  void a_filter_that_fits_nothing_says_so() {
    var page = DeskClient.organizer().page("/desk/record?actor=nobody-of-this-name");
    assertThat(page.select(".record > li")).isEmpty();
    assertThat(page.select("main [role=status]").text()).contains("Tìm thấy 0 mục");
  }
}
