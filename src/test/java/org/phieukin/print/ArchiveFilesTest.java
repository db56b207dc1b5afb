package org.phieukin.print;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.phieukin.asking.Asking.given;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.phieukin.TestPoll;
import org.phieukin.Voter;
import org.phieukin.count.Archives;
import org.phieukin.count.Opening;
import org.phieukin.poll.Approvals;
import org.phieukin.poll.PollLife;
import org.phieukin.protocol.SpokenFingerprint;
import org.phieukin.protocol.archive.ArchiveReport;
import org.phieukin.protocol.archive.ArchiveVerifier;
import org.phieukin.site.Web;

/** The archive that the application makes is verified by the verifier that knows no application. */
@QuarkusTest
class ArchiveFilesTest {
  private static final Approvals ORGANIZER = Approvals.by("organizer");

  @Inject TestPoll polls;
  @Inject PollLife life;
  @Inject Opening opening;
  @Inject Archives archives;
  @Inject ArchiveTable table;

  /** Casts one ballot a slip, closes and counts. */
  private void count(TestPoll.Made poll, List<List<List<Integer>>> ballots) {
    var voter = new Voter(poll.uuid());
    for (int n = 0; n < ballots.size(); n++) {
      voter.vote(poll.codes().get(n), ballots.get(n)).then().statusCode(201);
    }
    life.close(poll.uuid(), ballots.size(), ORGANIZER);
    opening.open(poll.uuid(), ORGANIZER);
  }

  private TestPoll.Made counted() {
    var poll = polls.open(2, true, 3);
    var marks = List.of(Voter.mark(0), Voter.mark(2));
    count(poll, List.of(marks, marks, List.of(Voter.mark(1), Voter.mark(-1))));
    return poll;
  }

  private static String address(TestPoll.Made poll, String file) {
    return "/polls/" + poll.uuid() + "/" + file;
  }

  private static byte[] download(TestPoll.Made poll) {
    return given().get(address(poll, "archive.bel")).then().statusCode(200).extract().asByteArray();
  }

  private static ArchiveReport verified(TestPoll.Made poll) {
    return ArchiveVerifier.verify(poll.uuid() + ".bel", download(poll));
  }

  @Test
  void a_confidence_vote_verifies_with_the_numbers_that_were_published() {
    var poll = counted();
    polls.publish(poll.uuid());
    var report = verified(poll);
    assertThat(report.result().counts()).isEqualTo(List.of(List.of(2, 1, 0), List.of(0, 0, 2)));
    assertThat(report.numbers()).isEqualTo(new ArchiveReport.Numbers(5, 3, 3));
    assertThat(report.owners()).containsExactly(1);
  }

  @Test
  void an_election_with_a_blank_ballot_verifies() {
    var poll = polls.election(3, 2, 5, 4);
    count(
        poll,
        List.of(
            List.of(List.of(0, 1, 1, 0)),
            List.of(List.of(1, 0, 0, 0)),
            List.of(List.of(0, 1, 0, 0))));
    polls.publish(poll.uuid());
    assertThat(verified(poll).result().counts()).isEqualTo(List.of(List.of(1, 2, 1, 0)));
  }

  @Test
  void a_box_with_no_ballot_verifies() {
    var poll = polls.open(1, true, 2);
    count(poll, List.of());
    polls.publish(poll.uuid());
    assertThat(verified(poll).numbers()).isEqualTo(new ArchiveReport.Numbers(4, 0, 0));
  }

  @Test
  void before_publication_there_is_none_and_after_it_always_the_same() {
    var poll = counted();
    given().get(address(poll, "archive.bel")).then().statusCode(404);
    given().get(address(poll, "archive.zip")).then().statusCode(404);
    var made = archives.find(poll.uuid()).orElseThrow();
    polls.publish(poll.uuid());
    var answer = given().get(address(poll, "archive.bel"));
    assertThat(answer.header("Content-Length")).isEqualTo("" + made.bytes());
    assertThat(answer.header("Content-Disposition")).contains(poll.uuid() + ".bel");
    assertThat(answer.asByteArray()).isEqualTo(download(poll));
    var prints = verified(poll).prints();
    assertThat(prints.file()).isEqualTo(made.file());
    assertThat(prints.last()).isEqualTo(made.content());
  }

  @Test
  void of_a_poll_that_was_counted_before_there_were_archives_it_is_made_when_asked_for() {
    var poll = counted();
    polls.publish(poll.uuid());
    table.forget(poll.uuid());
    assertThat(archives.find(poll.uuid())).isEmpty();
    assertThat(verified(poll).result().counts()).hasSize(2);
    assertThat(download(poll)).isEqualTo(download(poll));
  }

  @Test
  void in_the_zip_lies_beside_it_a_text_that_says_how_to_check_it() throws IOException {
    var poll = counted();
    polls.publish(poll.uuid());
    var zip = given().get(address(poll, "archive.zip")).then().statusCode(200).extract();
    var files = unpacked(zip.asByteArray());
    assertThat(files.keySet()).containsExactly("README.txt", poll.uuid() + ".bel");
    assertThat(files.get(poll.uuid() + ".bel")).isEqualTo(download(poll));
    var prints = verified(poll).prints();
    var readme = new String(files.get("README.txt"), UTF_8);
    for (var print :
        List.of(
            prints.election(),
            prints.credentials(),
            prints.tally(),
            prints.last(),
            prints.file())) {
      assertThat(readme).contains(print.sha256Hex(), print.words());
    }
    assertThat(readme)
        .contains("./phieukin verify " + poll.uuid() + ".bel", SpokenFingerprint.listHash())
        .contains(Web.integrity("booth.js"), Web.integrity("booth-worker.js"))
        .contains(Web.integrity("verify.js"), Web.integrity("recount-worker.js"))
        .contains("Máy chủ giữ khóa", "The server holds the key", "/verify và chọn tệp này")
        .doesNotContain("{", "null");
    assertThat(given().get(address(poll, "archive.zip")).asByteArray())
        .isEqualTo(zip.asByteArray());
  }

  private static Map<String, byte[]> unpacked(byte[] file) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  @Test
  void the_page_of_the_result_leads_to_both_and_names_their_fingerprints() {
    var poll = counted();
    polls.publish(poll.uuid());
    var page = Jsoup.parse(given().get(address(poll, "results")).asString());
    assertThat(page.select("a[href=" + address(poll, "archive.zip") + "]")).hasSize(1);
    assertThat(page.select("a[href=" + address(poll, "archive.bel") + "]")).hasSize(1);
    var prints = verified(poll).prints();
    assertThat(page.text())
        .contains(prints.file().sha256Hex(), prints.last().words(), prints.election().words());
  }
}
